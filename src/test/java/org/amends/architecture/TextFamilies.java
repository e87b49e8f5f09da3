package org.amends.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.amends.core.apology.ApologyElement;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.care.Behaviour;
import org.amends.core.care.CareNote;
import org.amends.core.care.Comfort;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.complaint.Beyond;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.complaint.Murmur;
import org.amends.core.complaint.OrderSource;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.SyncState;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.fairness.Gauge;
import org.amends.core.duty.CheckFinding;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.bill.BillRow;
import org.amends.core.headoffice.LineState;
import org.amends.core.language.Language;
import org.amends.core.playbook.Stage;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.Trouble;
import org.amends.core.table.TableForm;
import org.amends.desk.murmur.MurmurViewModel;
import org.amends.desk.kit.theme.LockAfter;
import org.amends.core.visit.Other;
import org.amends.desk.kit.place.Place;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.step.ConfirmModel.FollowUp;

/**
 * Keys whose end is a constant: each constant must have its text, and no text may stand for a constant that is gone. Bundle and
 * beginning, then the ends. A family that is not told here counts as used as a whole.
 */
final class TextFamilies {
    private final Map<String, List<String>> families = new TreeMap<>();

    static Map<String, List<String>> told() {
        TextFamilies told = new TextFamilies();
        told.recovery();
        told.elsewhere();
        told.export();
        return told.families;
    }

    private void recovery() {
        tell("desk/recovery", "stage.", Stage.values());
        tell("desk/recovery", "key.commit.", Stage.values());
        tell("desk/recovery", "key.step.", Stage.values());
        tell("desk/recovery", "danger.", Danger.values());
        tell("desk/recovery", "feeling.", Feeling.values());
        tell("desk/recovery", "salutation.", Salutation.values());
        tell("desk/recovery", "apology.", ApologyElement.values());
        tell("desk/recovery", "party.", CauseParty.values());
        tell("desk/recovery", "reach.", Reach.values());
        tell("desk/recovery", "solved.", Solved.values());
        tell("desk/recovery", "followup.", FollowUp.values());
        tell("desk/recovery", "comfort.", Comfort.values());
        tell("desk/recovery", "care.source.", CareNote.Source.values());
        tell("desk/recovery", "care.behaviour.", Behaviour.values());
        tell("desk/recovery", "beyond.way.", Beyond.values());
        tell("desk/recovery", "beyond.how.", Beyond.values());
        tell("desk/recovery", "find.other.", Other.Tie.values());
        tell("desk/recovery", "way.", WayOfExplaining.values());
        tell("desk/recovery", "gauge.", Gauge.values());
        tell("desk/recovery", "interlude.commit.", Interlude.values());
        tell("desk/recovery", "evidence.kind.", EvidenceKind.values());
    }

    private void elsewhere() {
        tell("desk/settings", "language.", Language.values(), Case.LOWER);
        tell("desk/settings", "lock.", LockAfter.values(), Case.LOWER);
        tell("desk/settings", "office.trouble.", LineState.Trouble.values());
        tell("desk/dayend", "state.", CaseLine.State.values());
        tell("desk/dayend", "gauge.", Gauge.values());
        tell("desk/hall", "sender.", OrderSource.values());
        tell("desk/hall", "finding.", CheckFinding.values());
        tell("desk/hall", "form.", TableForm.values());
        families.put("desk/hall orders.promise", List.of(""));
        tell("desk/murmur", "tag.", Murmur.Tag.values());
        tell("desk/murmur", "done.", MurmurViewModel.Done.What.values());
        tell("desk/shell", "place.", Place.values(), Case.LOWER);
        tell("desk/kit", "size.", SheetSize.values());
        tell("desk/kit", "job.", PrintJob.State.values(), Case.LOWER);
        families.put("desk/sheets figure.", Arrays.stream(BillRow.values()).map(row -> row.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .flatMap(row -> List.of(row, row + ".help").stream()).toList());
        families.put("desk/kit trouble.", Arrays.stream(Trouble.values())
                .flatMap(why -> List.of(why + ".what", why + ".safe", why + ".now").stream()).toList());
        families.put("desk/faults ", Arrays.stream(FaultCode.values())
                .flatMap(code -> List.of(code + ".what", code + ".safe", code + ".now").stream()).toList());
        families.put("cli ", Arrays.stream(FaultCode.values()).flatMap(c -> List.of(c + ".zh", c + ".en").stream()).toList());
    }

    private void export() {
        tell("export", "cause.", CauseParty.values());
        tell("export", "channel.", Channel.values());
        tell("export", "gauge.", Gauge.values());
        tell("export", "solved.", Solved.values());
        tell("export", "state.", CaseLine.State.values());
        tell("export", "sync.", SyncState.Reach.values());
    }

    private void tell(String bundle, String beginning, Enum<?>[] ends) {
        tell(bundle, beginning, ends, Case.AS_WRITTEN);
    }

    private void tell(String bundle, String beginning, Enum<?>[] ends, Case written) {
        families.put(bundle + " " + beginning, Arrays.stream(ends).map(Enum::name)
                .map(name -> written == Case.LOWER ? name.toLowerCase(Locale.ROOT) : name).toList());
    }

    private enum Case {
        AS_WRITTEN, LOWER
    }
}
