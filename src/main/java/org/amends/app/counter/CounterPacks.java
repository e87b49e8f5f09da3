package org.amends.app.counter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.adoption.SwitchMechanism;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.policy.HallPolicies;
import org.amends.pack.json.PackProblem;
import org.amends.pack.keep.KeptPolicies;
import org.amends.pack.keep.Offer;

/**
 * The packs a counter holds, with the one that ships with the program offered at each start. A pack that cannot be taken is
 * a Fault when the counter has none to go on with; else the one in force stays and the fault is only told. One that was imported stays
 * until a later edition of it ships.
 */
record CounterPacks(KeptPolicies policies, Optional<Fault> told) {

    /** Before there is a store: a pack to begin with is there, or a Fault says why not. */
    static void expect(KeptPolicies kept, String id, Path shipped, LocalDate today) {
        settled(kept, offer(shipped, id, () -> kept.offer(shipped, today)));
    }

    /** As the chain of events tells, whatever a note on the disk says: the pack taken last, less what this hall has switched off. */
    static HallPolicies inForce(KeptPolicies kept, HallLog log) {
        kept.hold(last(log).map(HallEvent.PackTaken::policy));
        HallPolicies inForce = new HallPolicies(kept);
        inForce.off(SwitchMechanism.off(log));
        return inForce;
    }

    private static Optional<HallEvent.PackTaken> last(HallLog log) {
        List<HallEvent.PackTaken> taken = log.all(HallEvent.PackTaken.class);
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast());
    }

    /** With the store open: its chain says what was taken last, and hears of what is taken now. */
    static CounterPacks offered(KeptPolicies kept, Shipped shipped, LocalDate today, Chain chain) {
        Optional<HallEvent.PackTaken> last = last(chain.log());
        kept.hold(last.map(HallEvent.PackTaken::policy));
        boolean isLost = last.isPresent() && !kept.isInForce();
        boolean isImported = last.filter(HallEvent.PackTaken::isImported).isPresent();
        CounterPacks packs = settled(kept, offer(shipped.folder(), shipped.id(), () -> isImported
                ? kept.offerLater(shipped.folder(), today) : kept.offer(shipped.folder(), today)));
        if (last.filter(l -> l.policy().equals(kept.present().id())).isEmpty()) {
            chain.log().record(chain.actor(), new HallEvent.PackTaken(kept.present().id(), "", Optional.empty()));
        }
        return isLost ? new CounterPacks(kept, Optional.of(new Fault(FaultCode.PACK_BROKEN, last.get().policy().pack())))
                : packs;
    }

    /** The pack that ships with the program. */
    record Shipped(String id, Path folder) {
    }

    /** What has happened at the counter, and in whose name more is added. */
    record Chain(HallLog log, Actor actor) {
    }

    private static Optional<Fault> offer(Path shipped, String id, Supplier<Offer> offering) {
        return Files.isDirectory(shipped) ? fault(offering.get(), id) : Optional.of(new Fault(FaultCode.PACK_MISSING, id));
    }

    private static CounterPacks settled(KeptPolicies kept, Optional<Fault> fault) {
        if (fault.isPresent() && !kept.isInForce()) {
            throw fault.get();
        }
        return new CounterPacks(kept, fault.filter(told -> told.code() != FaultCode.PACK_NOT_VALID));
    }

    private static Optional<Fault> fault(Offer offer, String id) {
        return switch (offer) {
            case Offer.Taken taken -> Optional.empty();
            case Offer.Broken broken -> Optional.of(new Fault(FaultCode.PACK_BROKEN,
                    broken.problems().stream().findFirst().map(first -> id + " " + place(first)).orElse(id)));
            case Offer.Declined declined -> Optional.of(new Fault(declined.reason() == Offer.Reason.NOT_SEALED
                    ? FaultCode.PACK_UNSEALED : FaultCode.PACK_NOT_VALID, id));
        };
    }

    private static String place(PackProblem problem) {
        return problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
    }
}
