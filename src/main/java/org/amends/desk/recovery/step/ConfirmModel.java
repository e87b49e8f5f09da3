package org.amends.desk.recovery.step;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Personal;
import org.amends.core.guide.teachback.TeachBack;
import org.amends.core.language.Wording;
import org.amends.core.policy.Mechanism;
import org.amends.core.promise.Promise;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.Seen;
import org.amends.desk.recovery.work.StepModel;

/** Confirming: what the customer took from it, their word, the feeling now, the follow-up; then closing. */
public final class ConfirmModel implements StepModel {
    static final String FOLLOW_UP = "follow-up";

    private final CaseDesk desk;
    private final Clock clock;
    private final ZoneId zone;
    private final FollowUpCall call;
    private final DraftText taughtBack;
    private final ObjectProperty<CaseEvent.TaughtBack.How> taught = new SimpleObjectProperty<>();
    private final ObjectProperty<Solved> solved = new SimpleObjectProperty<>();
    private final IntegerProperty content = new SimpleIntegerProperty();
    private final ObjectProperty<Feeling> feeling = new SimpleObjectProperty<>();
    private final ObjectProperty<FollowUp> followUp = new SimpleObjectProperty<>();
    private final DraftText reason;
    private final Seen seen = new Seen();

    public ConfirmModel(CaseDesk desk, Clock clock, ZoneId zone, FollowUpCall call) {
        this.desk = desk;
        taughtBack = desk.typed("confirm/back");
        reason = desk.typed("confirm/reason");
        this.clock = clock;
        this.zone = zone;
        this.call = call;
    }

    /** What is promised with a follow-up, and the name of whoever makes it. */
    public record FollowUpCall(Wording words, String owner) {
    }

    /** When to ask again; NONE wants a reason. */
    public enum FollowUp {
        TOMORROW(1),
        IN_THREE_DAYS(3),
        IN_A_WEEK(7),
        NONE(0);

        private final int days;

        FollowUp(int days) {
            this.days = days;
        }
    }

    @Override
    public void fill(CaseFile file) {
        taughtBack.fill(desk.owner(), file.closing().taughtBack().map(t -> t.words().shown()).orElse(""));
        if (seen.isNew(List.of(desk.owner(), file.closing().word(), file.intake().person().after(), file.closing().after()))) {
            answers(file);
        }
        reason.fill(desk.owner(), file.closing().after().declined().map(d -> d.reason().shown()).orElse(""));
    }

    private void answers(CaseFile file) {
        taught.set(file.closing().taughtBack().flatMap(CaseEvent.TaughtBack::how).orElse(null));
        content.set(file.closing().word().map(CaseEvent.CustomerAnswered::content).orElse(0));
        feeling.set(file.intake().person().after().map(CaseEvent.FeelingNoted::feeling).orElse(null));
        followUp.set(file.closing().after().declined().isPresent() ? FollowUp.NONE : planned(file));
        solved.set(file.closing().word().map(CaseEvent.CustomerAnswered::solved).orElse(null));
    }

    /** Keeps the answers and closes; what closing still wants comes back as a refusal and the answers stay kept. */
    @Override
    public void commit() {
        if (solved.get() == null || content.get() == 0) {
            desk.refuse(Refusal.of("missing.word"));
        } else if (asksFollowUp() && followUp.get() == null) {
            desk.refuse(Refusal.of("missing.followup"));
        } else if (taught.get() == CaseEvent.TaughtBack.How.NOT_ASKED && taughtBack.value().isBlank()) {
            desk.refuse(Refusal.of("missing.taught"));
        } else {
            List<CaseEvent> acts = acts();
            if (acts.isEmpty()) {
                desk.perform(new CaseEvent.Closed());
            } else {
                desk.perform(() -> desk.perform(new CaseEvent.Closed()), acts.toArray(CaseEvent[]::new));
            }
        }
    }

    /** Whether this hall asks again after some days. */
    boolean asksFollowUp() {
        return desk.has(Mechanism.FOLLOW_UP);
    }

    /** Whether this hall lets the customer say it back. */
    boolean asksBack() {
        return desk.has(Mechanism.TEACH_BACK);
    }

    /** What the pack asks last about the sheet the customer takes home. */
    Optional<TeachBack> question() {
        return Optional.ofNullable(desk.file()).flatMap(file -> desk.policy().hall().teachBack(sheet()));
    }

    /** The sheet given last; empty when there was none. */
    private String sheet() {
        List<CaseEvent.SheetIssued> issued = desk.file().closing().paper().issued();
        return issued.isEmpty() ? "" : issued.getLast().template();
    }

    private List<CaseEvent> acts() {
        CaseFile file = desk.file();
        List<CaseEvent> acts = new ArrayList<>();
        String back = taughtBack.value().strip();
        CaseEvent.TaughtBack said = new CaseEvent.TaughtBack(Personal.of(back), sheet(), Optional.ofNullable(taught.get()));
        boolean isSaid = !back.isEmpty() || taught.get() != null;
        if (asksBack() && isSaid && !file.closing().taughtBack().equals(Optional.of(said))) {
            acts.add(said);
        }
        CaseEvent.CustomerAnswered word =
                new CaseEvent.CustomerAnswered(solved.get(), content.get(), Personal.NONE);
        if (!file.closing().word().equals(Optional.of(word))) {
            acts.add(word);
        }
        if (feeling.get() != null
                && !file.intake().person().after().map(CaseEvent.FeelingNoted::feeling).equals(Optional.of(feeling.get()))) {
            acts.add(new CaseEvent.FeelingNoted(CaseEvent.FeelingNoted.Moment.AFTER, feeling.get(), Personal.NONE));
        }
        after(file).ifPresent(acts::add);
        return acts;
    }

    private Optional<CaseEvent> after(CaseFile file) {
        if (!asksFollowUp()) {
            return Optional.empty();
        }
        if (followUp.get() == FollowUp.NONE) {
            CaseEvent.FollowUpDeclined declined =
                    new CaseEvent.FollowUpDeclined(Personal.of(reason.value().strip()));
            return file.closing().after().declined().equals(Optional.of(declined))
                    ? Optional.empty() : Optional.of(declined);
        }
        return followUp.get() == planned(file) ? Optional.empty() : Optional.of(new CaseEvent.FollowUpPlanned(
                new Promise(FOLLOW_UP, call.words(), call.owner(), due(followUp.get()))));
    }

    private FollowUp planned(CaseFile file) {
        return file.closing().after().followUp().map(promise -> {
            for (FollowUp choice : FollowUp.values()) {
                if (choice != FollowUp.NONE && due(choice).equals(promise.due())) {
                    return choice;
                }
            }
            return FollowUp.IN_A_WEEK;
        }).orElse(null);
    }

    /** Ten in the morning, so many days on. */
    private Instant due(FollowUp choice) {
        return LocalDate.ofInstant(clock.instant(), zone).plusDays(choice.days)
                .atTime(LocalTime.of(10, 0)).atZone(zone).toInstant();
    }

    @Override
    public BooleanExpression canCommit() {
        return solved.isNotNull().and(content.greaterThan(0))
                .and(Bindings.createBooleanBinding(() -> followUp.get() != null || !asksFollowUp(), followUp, desk.fileProperty()))
                .and(desk.busyProperty().not());
    }

    public DraftText taughtBack() {
        return taughtBack;
    }

    /** How the customer said it back; null while nobody said. */
    public ObjectProperty<CaseEvent.TaughtBack.How> taughtProperty() {
        return taught;
    }

    public ObjectProperty<Solved> solvedProperty() {
        return solved;
    }

    public IntegerProperty contentProperty() {
        return content;
    }

    public ObjectProperty<Feeling> feelingProperty() {
        return feeling;
    }

    public ObjectProperty<FollowUp> followUpProperty() {
        return followUp;
    }

    public DraftText reason() {
        return reason;
    }
}
