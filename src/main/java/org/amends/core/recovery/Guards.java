package org.amends.core.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.apology.ApologyElement;
import org.amends.core.beyond.ConductWords;
import org.amends.core.care.ScoreItem;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.CauseFound;
import org.amends.core.cause.CauseParty;
import org.amends.core.complaint.Beyond;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Personal;
import org.amends.core.policy.Mechanism;
import org.amends.core.refusal.Refusal;

/** The conditions of the table's rows. Each is pure and says the reason as a key. */
final class Guards {
    private Guards() {
    }

    static Optional<Refusal> always(Situation s, CaseEvent e) {
        return Optional.empty();
    }

    /** The danger question comes before all others (G1). */
    static Optional<Refusal> dangerFirst(Situation s, CaseEvent e) {
        return unless(s.file().intake().danger().isPresent() || !s.policy().header().isOn(Mechanism.DANGER_QUESTION),
                "danger.first");
    }

    /** A murmur is noted before anything else of its file. */
    static Optional<Refusal> murmur(Situation s, AsideEvent.MurmurNoted e) {
        return first(unless(s.file().version() == 1, "murmur.late"), length(e.murmur().words()));
    }

    /** An order is the first thing its file knows. */
    static Optional<Refusal> order(Situation s, AsideEvent.OrderTaken e) {
        return first(unless(s.file().version() == 1, "order.late"), length(e.order().words()));
    }

    /** Answered once, and only what came as an order. */
    static Optional<Refusal> orderAnswered(Situation s, AsideEvent.OrderAnswered e) {
        return unless(s.file().resolution().openPromises().stream().anyMatch(p -> p.id().equals("order-answer")),
                "order.answered");
    }

    /** How it was settled is said in words. */
    static Optional<Refusal> murmurAnswered(Situation s, AsideEvent.MurmurAnswered e) {
        return first(unless(!e.how().isBlank(), "murmur.how"), length(e.how()));
    }

    /** Care has reasons of the pack, the customer's own yes, and an end within a year. */
    static Optional<Refusal> care(Situation s, AsideEvent.CareAgreed e) {
        var known = s.policy().hall().care().score().stream().map(ScoreItem::id).toList();
        return first(unless(!e.note().reasons().isEmpty() && known.containsAll(e.note().reasons()), "care.reasons"),
                unless(!e.note().consent().isBlank(), "care.consent"), length(e.note().consent()),
                unless(!e.note().until().isAfter(s.today().plusYears(1)) && !e.note().review().isAfter(e.note().until()),
                        "care.too-long"));
    }

    /** Said in words; a view needs its question, and conduct is described without a word on the person (G18). */
    static Optional<Refusal> beyond(Situation s, AsideEvent.WentBeyondCounter e) {
        Optional<String> label = e.way() == Beyond.CONDUCT ? ConductWords.label(e.words().shown()) : Optional.empty();
        return first(unless(!e.words().isBlank(), "beyond.words"), length(e.words()),
                unless(e.way() != Beyond.LEGAL_VIEW || s.file().response().went(Beyond.LEGAL_ASKED), "beyond.question-first"),
                label.map(word -> Refusal.of("beyond.label", word)));
    }

    /** A clock stands still only for a reason its own rule names. */
    static Optional<Refusal> clockStopped(Situation s, AsideEvent.ClockStopped e) {
        boolean isNamed = s.policy().timetable().clock(e.clock()).stream().flatMap(rule -> rule.pauses().stream())
                .anyMatch(reason -> reason.id().equals(e.reason()));
        return first(unless(isNamed, "clock.reason"), unless(!s.file().progress().times().isStopped(e.clock()), "clock.stopped"));
    }

    static Optional<Refusal> clockWentOn(Situation s, AsideEvent.ClockWentOn e) {
        return unless(s.file().progress().times().isStopped(e.clock()), "clock.running");
    }

    /** Advice is said for the danger there is, not for another. */
    static Optional<Refusal> advice(Situation s, CaseEvent.DangerAdvised e) {
        return unless(e.danger() != Danger.NONE && s.file().intake().danger().equals(Optional.of(e.danger())),
                "danger.other");
    }

    static Optional<Refusal> complaint(Situation s, CaseEvent.ComplaintTaken e) {
        return first(dangerFirst(s, e),
                unless(s.policy().playbook().kind(e.complaint().kind()).isPresent(), "kind.unknown"),
                unless(!e.complaint().words().isBlank(), "words.empty"),
                length(e.complaint().words()));
    }

    static Optional<Refusal> answer(Situation s, CaseEvent.QuestionAnswered e) {
        return unless(s.kind().isPresent() && s.kind().get().script().questions().stream()
                .anyMatch(q -> q.id().equals(e.question())), "question.unknown");
    }

    /** Said is said: an apology names what it held, and regret is never left out (M2). */
    static Optional<Refusal> apology(Situation s, CaseEvent.ApologyGiven e) {
        return first(dangerFirst(s, e),
                unless(e.elements().containsAll(Set.of(ApologyElement.REGRET, ApologyElement.ACKNOWLEDGE)),
                        "apology.bare"));
    }

    static Optional<Refusal> cause(Situation s, CauseFound e) {
        boolean known = e.party() == CauseParty.NOT_YET_KNOWN
                || s.policy().playbook().cause(e.cause()).filter(c -> c.party() == e.party()).isPresent();
        return first(unless(s.kind().isPresent(), "complaint.first"), unless(known, "cause.unknown"), length(e.note()));
    }

    static Optional<Refusal> remedy(Situation s, CaseEvent.RemedyAgreed e) {
        boolean said = !e.remedy().template().isEmpty() || !e.remedy().note().isBlank();
        return first(unless(s.kind().isPresent(), "complaint.first"), unless(said, "remedy.empty"),
                length(e.remedy().note()), e.promise().flatMap(p -> future(s, p.due())));
    }

    static Optional<Refusal> remedyStands(Situation s, CaseEvent.RemedyDone e) {
        return unless(stands(s, e.remedy()), "remedy.unknown");
    }

    static Optional<Refusal> withdrawal(Situation s, CaseEvent.RemedyWithdrawn e) {
        return first(unless(stands(s, e.remedy()), "remedy.unknown"), reason(e.reason()));
    }

    static Optional<Refusal> followUp(Situation s, CaseEvent.FollowUpPlanned e) {
        return future(s, e.promise().due());
    }

    static Optional<Refusal> sheet(Situation s, CaseEvent.SheetIssued e) {
        return unless(s.file().intake().complaint().isPresent(), "complaint.first");
    }

    /** Not asking wants its reason. */
    static Optional<Refusal> taughtBack(Situation s, CaseEvent.TaughtBack e) {
        return e.how().filter(CaseEvent.TaughtBack.How.NOT_ASKED::equals).isPresent() && e.words().isBlank()
                ? Optional.of(Refusal.of("missing.taught")) : length(e.words());
    }

    /** Receiving and confirming cannot be passed over; a passed step says why. */
    static Optional<Refusal> skip(Situation s, CaseEvent.StepSkipped e) {
        return first(unless(Steps.maySkip(e.stage()), "skip.never"),
                reason(e.reason()));
    }

    static Optional<Refusal> handover(Situation s, CaseEvent.HandedOver e) {
        return unless(!e.to().equals(s.file().progress().holder().owner()), "handover.same");
    }

    /** Nothing closes while a step is open (M19). */
    static Optional<Refusal> closing(Situation s, CaseEvent.Closed e) {
        List<Refusal> missing = Steps.of(s.file(), s.kind(), s.policy().header()).stream()
                .filter(step -> step.standing() == Step.Standing.CURRENT || step.standing() == Step.Standing.AHEAD)
                .flatMap(step -> step.missing().stream())
                .filter(r -> !r.key().equals("missing.close")).toList();
        return missing.stream().findFirst();
    }

    static Optional<Refusal> reason(Personal reason) {
        return first(unless(!reason.isBlank(), "reason.empty"), length(reason));
    }

    static Optional<Refusal> length(Personal text) {
        return TextLength.refusal(text.shown());
    }

    static Optional<Refusal> unless(boolean met, String key) {
        return met ? Optional.empty() : Optional.of(Refusal.of(key));
    }

    @SafeVarargs
    static Optional<Refusal> first(Optional<Refusal>... checks) {
        for (Optional<Refusal> check : checks) {
            if (check.isPresent()) {
                return check;
            }
        }
        return Optional.empty();
    }

    static Optional<Refusal> future(Situation s, Instant due) {
        return unless(due.isAfter(s.now()), "due.past");
    }

    private static boolean stands(Situation s, String remedy) {
        return s.file().resolution().standing().stream().anyMatch(r -> r.id().equals(remedy));
    }
}
