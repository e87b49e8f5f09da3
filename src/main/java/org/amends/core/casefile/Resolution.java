package org.amends.core.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amends.core.promise.Promise;
import org.amends.core.remedy.Remedy;

/** What is done, what is promised, what is given. */
public record Resolution(List<AgreedRemedy> remedies, List<KeptPromise> promises, Awards awards) {
    static final Resolution NONE = new Resolution(List.of(), List.of(), Awards.NONE);

    public Resolution {
        remedies = List.copyOf(remedies);
        promises = List.copyOf(promises);
    }

    /** A remedy and whether it was done or withdrawn. */
    public record AgreedRemedy(Remedy remedy, State state) {
        /** From agreed to done or withdrawn. */
        public enum State {
            AGREED,
            DONE,
            WITHDRAWN
        }
    }

    /** A promise, when it was kept (empty while open), how often it was broken before, and since when its lapse is owed an apology. */
    public record KeptPromise(Promise promise, Optional<Instant> keptAt, int lapses, Optional<Instant> owedSince) {
        KeptPromise kept(Instant at) {
            return new KeptPromise(promise, Optional.of(at), lapses, Optional.empty());
        }

        KeptPromise moved(Instant due) {
            return new KeptPromise(new Promise(promise.id(), promise.what(), promise.owner(), due), keptAt, lapses, Optional.empty());
        }

        KeptPromise renewed(Instant due, String owner) {
            return new KeptPromise(new Promise(promise.id(), promise.what(), owner, due), Optional.empty(), lapses + 1,
                    Optional.empty());
        }

        KeptPromise owed(Instant at) {
            return new KeptPromise(promise, keptAt, lapses, Optional.of(at));
        }
    }

    /** Promises not yet kept, in the order they were made. */
    public List<Promise> openPromises() {
        return promises.stream().filter(p -> p.keptAt().isEmpty()).map(KeptPromise::promise).toList();
    }

    /** Remedies that stand, done or to be done. */
    public List<Remedy> standing() {
        return remedies.stream().filter(r -> r.state() != AgreedRemedy.State.WITHDRAWN)
                .map(AgreedRemedy::remedy).toList();
    }

    Resolution with(Remedy remedy, Optional<Promise> promise) {
        List<AgreedRemedy> more = new ArrayList<>(remedies);
        more.removeIf(r -> r.remedy().id().equals(remedy.id()));
        more.add(new AgreedRemedy(remedy, AgreedRemedy.State.AGREED));
        Resolution next = new Resolution(more, promises, awards);
        return promise.map(next::with).orElse(next);
    }

    Resolution with(Promise promise) {
        List<KeptPromise> more = new ArrayList<>(promises);
        more.removeIf(p -> p.promise().id().equals(promise.id()));
        more.add(new KeptPromise(promise, Optional.empty(), 0, Optional.empty()));
        return new Resolution(remedies, more, awards);
    }

    Resolution with(Awards next) {
        return new Resolution(remedies, promises, next);
    }

    /** A withdrawn remedy takes its promise with it: both carry the same id. */
    Resolution marking(String remedy, AgreedRemedy.State state, Instant at) {
        List<AgreedRemedy> marked = remedies.stream()
                .map(r -> r.remedy().id().equals(remedy) ? new AgreedRemedy(r.remedy(), state) : r).toList();
        List<KeptPromise> left = state == AgreedRemedy.State.WITHDRAWN
                ? promises.stream().filter(p -> !p.promise().id().equals(remedy)).toList()
                : changed(remedy, p -> p.kept(at));
        return new Resolution(marked, left, awards);
    }

    Resolution keeping(String promise, Instant at) {
        return new Resolution(remedies, changed(promise, p -> p.kept(at)), awards);
    }

    Resolution moving(String promise, Instant due) {
        return new Resolution(remedies, changed(promise, p -> p.moved(due)), awards);
    }

    Resolution lapsing(String promise, Instant at) {
        return new Resolution(remedies, changed(promise, p -> p.owed(at)), awards);
    }

    Resolution renewing(CaseEvent.PromiseLapsed e) {
        return new Resolution(remedies, changed(e.promise(), p -> p.renewed(e.due(), e.owner())), awards);
    }

    /** Another try has its date; the last one takes the promise off the list without calling it kept. */
    Resolution trying(CaseEvent.FollowUpMissed e) {
        return e.next().map(next -> moving(e.promise(), next)).orElseGet(() -> new Resolution(remedies,
                promises.stream().filter(p -> !p.promise().id().equals(e.promise())).toList(), awards));
    }

    private List<KeptPromise> changed(String promise, UnaryOperator<KeptPromise> change) {
        return promises.stream().map(p -> p.promise().id().equals(promise) ? change.apply(p) : p).toList();
    }
}
