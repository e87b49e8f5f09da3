package org.amends.core.recovery;

import java.util.Optional;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.followup.NextTry;
import org.amends.core.policy.Mechanism;
import org.amends.core.promise.Promise;
import org.amends.core.refusal.Refusal;

/**
 * Conditions for promises. A promise whose time has gone by is not quietly moved: it is owned up to, once for each time it
 * lapsed, since the new date lies ahead again.
 */
final class PromiseGuards {

    private PromiseGuards() {
    }

    static Optional<Refusal> made(Situation s, CaseEvent.PromiseMade e) {
        return Guards.future(s, e.promise().due());
    }

    static Optional<Refusal> kept(Situation s, CaseEvent.PromiseKept e) {
        return Guards.first(Guards.unless(open(s, e.promise()).isPresent(), "promise.unknown"), Guards.unless(
                !isFollowUp(s, e.promise()) || !s.policy().header().isOn(Mechanism.FOLLOW_UP), "promise.by-call"),
                Guards.length(e.how()));
    }

    /** Calls that reach nobody have a next date until the rule lets them rest; a rest is never called an answer. */
    static Optional<Refusal> missed(Situation s, CaseEvent.FollowUpMissed e) {
        boolean mayRest = NextTry.mayRest(s.file().closing().after().calls().missed(), s.now(), s.around().hall());
        return Guards.first(Guards.unless(isFollowUp(s, e.promise()), "followup.none"),
                Guards.unless(e.next().isPresent() || mayRest, "followup.again"),
                e.next().flatMap(next -> Guards.future(s, next)));
    }

    /** Another person asks than the one who handled it, or says why not; what is not solved says what is still missing. */
    static Optional<Refusal> answered(Situation s, CaseEvent.FollowUpAnswered e) {
        boolean isOwn = s.by().person().equals(s.file().progress().holder().owner());
        boolean isSolved = e.verdict().solved() == CaseEvent.CustomerAnswered.Solved.YES;
        return Guards.first(Guards.unless(isFollowUp(s, e.promise()), "followup.none"),
                Guards.unless(!isOwn || !e.alone().isBlank(), "followup.self"),
                Guards.unless(isSolved || !e.words().isBlank(), "followup.missing"),
                Guards.length(e.words()), Guards.length(e.alone()));
    }

    private static boolean isFollowUp(Situation s, String promise) {
        return open(s, promise).isPresent() && s.file().closing().after().followUp()
                .filter(p -> p.id().equals(promise)).isPresent();
    }

    static Optional<Refusal> moved(Situation s, CaseEvent.PromiseMoved e) {
        return Guards.first(Guards.unless(open(s, e.promise()).isPresent(), "promise.unknown"),
                Guards.unless(!isLapsed(s, e.promise()), "promise.lapsed"), Guards.future(s, e.due()),
                Guards.reason(e.reason()));
    }

    static Optional<Refusal> lapsed(Situation s, CaseEvent.PromiseLapsed e) {
        return Guards.first(Guards.unless(open(s, e.promise()).isPresent(), "promise.unknown"),
                Guards.unless(isLapsed(s, e.promise()), "promise.not-lapsed"), Guards.future(s, e.due()),
                Guards.unless(!e.apology().isBlank(), "promise.apology"), Guards.length(e.apology()),
                Guards.unless(!e.owner().isBlank(), "promise.owner"));
    }

    /** Once for a due time, and only when that time went by. */
    static Optional<Refusal> found(Situation s, AsideEvent.LapseFound e) {
        boolean isNew = s.file().resolution().promises().stream().anyMatch(p -> p.promise().id().equals(e.promise())
                && p.promise().due().equals(e.due()) && p.owedSince().isEmpty());
        return Guards.unless(isNew && isLapsed(s, e.promise()), "promise.not-lapsed");
    }

    private static boolean isLapsed(Situation s, String promise) {
        return open(s, promise).filter(p -> !p.due().isAfter(s.now())).isPresent();
    }

    private static Optional<Promise> open(Situation s, String promise) {
        return s.file().resolution().openPromises().stream().filter(p -> p.id().equals(promise)).findFirst();
    }
}
