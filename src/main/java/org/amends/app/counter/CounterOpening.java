package org.amends.app.counter;

import java.nio.file.Path;
import java.time.LocalDate;
import org.amends.core.fault.Fault;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.permission.PermittedCases;
import org.amends.core.policy.HallPolicies;
import org.amends.core.recovery.Recovery;
import org.amends.core.session.Session;
import org.amends.pack.keep.KeptPolicies;
import org.amends.pack.keep.Trust;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;

/** Opens store and packs for somebody whose keys are open; whatever fails closes what was opened. Store thread. */
final class CounterOpening {
    private final CounterPacks.Shipped shipped;
    private final StoreSeams seams;

    CounterOpening(CounterPacks.Shipped shipped, StoreSeams seams) {
        this.shipped = shipped;
        this.seams = seams;
    }

    OpenCounter open(Entering entering, Person person, Hall hall, Session.Mode mode) {
        Actor actor = new Actor(person.id(), person.role(), seams.ids().next().toString());
        StoreSession store = StoreSession.open(entering.folder(), entering.keys(),
                new StoreSession.Place(hall, actor, seams));
        CounterPacks packs = packs(entering, store, actor);
        Session session = new Session(person, actor, hall, mode);
        HallPolicies inForce = CounterPacks.inForce(packs.policies(), store.hallLog());
        Recovery recovery = new Recovery(new PermittedCases(store.cases(), session::actor), store.grants(), inForce,
                seams.ids(), seams.clock());
        try {
            store.hallLog().record(actor, new HallEvent.SignedIn(person.id(), entering.wrongBefore()));
        } catch (Fault fault) {
            close(entering, store);
            throw fault;
        }
        return new OpenCounter(session, new OpenCounter.Opened(entering.vault(), entering.keys(), store),
                packs.policies(), inForce, recovery, store.found().map(Fault::new).or(packs::told));
    }

    /** Closes what was opened when there is no pack to work by. */
    private CounterPacks packs(Entering entering, StoreSession store, Actor actor) {
        try {
            return CounterPacks.offered(kept(entering.folder(), entering.trust()), shipped,
                    LocalDate.ofInstant(seams.clock().instant(), seams.zone()), new CounterPacks.Chain(store.hallLog(), actor));
        } catch (Fault fault) {
            close(entering, store);
            throw fault;
        }
    }

    private static void close(Entering entering, StoreSession store) {
        try (store) {
            entering.keys().close();
        }
    }

    static KeptPolicies kept(Path where, Trust trust) {
        return new KeptPolicies(where.resolve("packs"), trust);
    }
}
