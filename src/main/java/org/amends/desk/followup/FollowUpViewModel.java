package org.amends.desk.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered.Verdict;
import org.amends.core.casefile.CaseEvent.FollowUpMissed.Missed;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.customer.Personal;
import org.amends.core.draft.Drafts;
import org.amends.core.followup.FollowUpLine;
import org.amends.core.followup.FollowUpQueue;
import org.amends.core.followup.NextTry;
import org.amends.core.language.Wording;
import org.amends.core.people.Actor;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policies;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** Who is to be asked again, and the call at hand. What is not solved opens its case again in the same act. FX thread. */
public final class FollowUpViewModel {
    private final Office office;
    private final FollowUpQueue queue;
    private final Clock clock;
    private final Background background;
    private final ObservableList<FollowUpLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FollowUpLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Done> done = new ReadOnlyObjectWrapper<>();
    private final CallAnswers answers = new CallAnswers();
    private final DraftText words;
    private final DraftText alone;
    private boolean busy;

    /** Where cases are, who acts, what packs say. */
    public record Office(CaseFiles files, Recovery recovery, Supplier<Actor> actor, Policies policies, Calling calling) {
    }

    /** Notes who is shown the telephone of a case to call it, before it is shown. */
    public interface Calling {
        boolean shown(Actor to, CaseRef of);
    }

    /** What came of a call: the line it was for, whether its case is open again, and when it is tried again. */
    public record Done(FollowUpLine line, Outcome outcome, Optional<Instant> next) {
        /** What happened. */
        public enum Outcome {
            ANSWERED,
            REOPENED,
            AGAIN,
            RESTS
        }
    }

    public FollowUpViewModel(Office office, Drafts kept, Clock clock, Background background) {
        this.office = office;
        this.clock = clock;
        this.background = background;
        queue = new FollowUpQueue(office.files(), clock);
        DraftLine drafts = new DraftLine(kept, background, fault::set);
        words = new DraftText(drafts, "said");
        alone = new DraftText(drafts, "alone");
    }

    /** Reads the queue; the chosen call stays chosen while it is due. */
    public void open() {
        background.run(queue::lines, this::show, fault::set);
    }

    /** Takes up the line with this number, counted from one; false when there is none. */
    public boolean choose(int number) {
        boolean there = number >= 1 && number <= lines.size();
        if (there) {
            choose(lines.get(number - 1));
        }
        return there;
    }

    /** Takes a call up once it is noted who is shown the telephone; null leaves it. */
    public void choose(FollowUpLine line) {
        if (line == null) {
            take(null);
        } else {
            background.run(() -> office.calling().shown(office.actor().get(), line.file().ref()), noted -> take(line), fault::set);
        }
    }

    private void take(FollowUpLine line) {
        if (line != null) {
            words.fill(place(line), "");
            alone.fill(place(line), "");
        }
        refusal.set(null);
        answers.clear();
        chosen.set(line);
    }

    /** Keeps what the customer answered. */
    public void answered() {
        FollowUpLine line = chosen.get();
        Optional<Verdict> verdict = answers.verdict();
        if (line == null) {
            refusal.set(Refusal.of("followup.choose"));
        } else if (verdict.isEmpty()) {
            refusal.set(Refusal.of("followup.open-question"));
        } else {
            answered(line, verdict.get());
        }
    }

    private void answered(FollowUpLine line, Verdict verdict) {
        List<CaseEvent> acts = new ArrayList<>();
        acts.add(new CaseEvent.FollowUpAnswered(line.promise().id(), verdict, said(words), said(alone)));
        boolean isOpenAgain = verdict.solved() != Solved.YES && line.file().progress().status() == Status.CLOSED;
        if (isOpenAgain) {
            acts.add(new CaseEvent.Reopened(said(words)));
        }
        perform(new Done(line, isOpenAgain ? Done.Outcome.REOPENED : Done.Outcome.ANSWERED, Optional.empty()), acts);
    }

    /** Nobody could be asked; the rule says when to try again, or lets it rest. */
    public void missed(Missed how) {
        FollowUpLine line = chosen.get();
        if (line == null) {
            refusal.set(Refusal.of("followup.choose"));
            return;
        }
        Optional<Instant> next = NextTry.after(line.file().closing().after().calls().missed(), ZonedDateTime.now(clock),
                office.policies().present().timetable().calendar());
        perform(new Done(line, next.isPresent() ? Done.Outcome.AGAIN : Done.Outcome.RESTS, next),
                List.of(new CaseEvent.FollowUpMissed(line.promise().id(), how, next)));
    }

    private void perform(Done after, List<CaseEvent> acts) {
        if (busy) {
            return;
        }
        busy = true;
        background.run(() -> office.recovery().perform(office.files().find(after.line().file().ref().id()).orElseThrow(),
                office.actor().get(), acts.toArray(CaseEvent[]::new)), acted -> ended(after, acted), why -> {
                    busy = false;
                    fault.set(why);
                });
    }

    private void ended(Done after, Acted acted) {
        busy = false;
        switch (acted) {
            case Acted.Refused refused -> refusal.set(refused.refusal());
            case Acted.Saved saved -> {
                words.commit();
                alone.commit();
                choose(null);
                done.set(after);
                open();
            }
        }
    }

    private void show(List<FollowUpLine> read) {
        fault.set(null);
        FollowUpLine before = chosen.get();
        lines.setAll(read);
        boolean isGone = before != null && read.stream().noneMatch(l -> place(l).equals(place(before)));
        if (isGone) {
            choose(null);
        }
    }

    private static Personal said(DraftText text) {
        return Personal.of(text.value().strip());
    }

    private static String place(FollowUpLine line) {
        return line.file().ref().id() + "/follow-up/" + line.promise().id();
    }

    /** What the pack calls the failure. */
    public Wording kind(FollowUpLine line) {
        String kind = line.file().intake().kind();
        return office.policies().present().playbook().kind(kind).map(FailureKind::title).orElse(Wording.same(kind));
    }

    /** Whether whoever is signed in handled this matter. */
    public boolean isOwn(FollowUpLine line) {
        return line.isOwnOf(office.actor().get().person());
    }

    public ObservableList<FollowUpLine> lines() {
        return lines;
    }

    public ReadOnlyObjectProperty<FollowUpLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public CallAnswers answers() {
        return answers;
    }

    /** What the customer said; wanted where something is still missing. */
    public DraftText words() {
        return words;
    }

    /** Why no colleague asks; wanted where whoever asks handled the matter. */
    public DraftText alone() {
        return alone;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** The call ended last; null before the first. */
    public ReadOnlyObjectProperty<Done> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
