package org.amends.app.counter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.pack.json.PackProblem;
import org.amends.pack.keep.KeptPolicies;
import org.amends.pack.keep.Offer;

/**
 * The packs a counter holds, with the one that ships with the program offered at each start. A pack that cannot be taken is
 * a Fault when the counter has none to go on with; else the one in force stays and the fault is only told.
 */
record CounterPacks(KeptPolicies policies, Optional<Fault> told) {

    static CounterPacks offered(KeptPolicies kept, String id, Path shipped, LocalDate today) {
        Optional<Fault> fault = Files.isDirectory(shipped) ? fault(kept.offer(shipped, today), id)
                : Optional.of(new Fault(FaultCode.PACK_MISSING, id));
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
