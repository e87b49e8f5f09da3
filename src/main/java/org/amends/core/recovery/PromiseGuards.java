package org.amends.core.recovery;

import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
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
        return Guards.first(Guards.unless(open(s, e.promise()).isPresent(), "promise.unknown"), Guards.length(e.how()));
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

    private static boolean isLapsed(Situation s, String promise) {
        return open(s, promise).filter(p -> !p.due().isAfter(s.now())).isPresent();
    }

    private static Optional<Promise> open(Situation s, String promise) {
        return s.file().resolution().openPromises().stream().filter(p -> p.id().equals(promise)).findFirst();
    }
}
