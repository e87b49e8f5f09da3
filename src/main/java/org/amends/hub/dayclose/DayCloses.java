package org.amends.hub.dayclose;

import java.time.Clock;
import java.util.Optional;
import org.amends.hub.enrol.Devices;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.hub.ingest.Ledger;
import org.amends.hub.ingest.Ledger.StreamHead;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.DayClose;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** Holds what a counter says of its day against what the hub has: the same, or what is missing by its number. Any thread. */
public final class DayCloses {
    private final Ledger ledger;
    private final Devices devices;
    private final ClosedDays days;
    private final Clock clock;

    public DayCloses(Ledger ledger, Devices devices, ClosedDays days, Clock clock) {
        this.ledger = ledger;
        this.devices = devices;
        this.days = days;
        this.clock = clock;
    }

    /** Why the day is not confirmed; empty when the hub holds the very same and has kept that. Throws a Fault when the database fails. */
    public Optional<Problem> close(Sender sender, DayClose day, byte[] signature) {
        boolean isTheirs = day.stream().device().equals(sender.device()) && devices.find(sender)
                .filter(device -> DeviceKey.verifies(device.signKey(), day.bytes(), signature)).isPresent();
        Optional<Problem> problem = isTheirs ? ledger.within(sender.tenant(), stored -> different(stored, day))
                : Optional.of(Problem.of(ProblemCode.NOT_YOURS));
        if (problem.isEmpty()) {
            days.keep(sender, day, signature, clock.instant());
        }
        return problem;
    }

    private static Optional<Problem> different(Ledger.Stored stored, DayClose day) {
        Optional<StreamHead> head = stored.lock(day.stream());
        if (head.isEmpty()) {
            return Optional.of(Problem.at(ProblemCode.UNKNOWN_STREAM, 1));
        }
        if (head.get().seq() < day.through()) {
            return Optional.of(Problem.at(ProblemCode.GAP, head.get().seq() + 1));
        }
        String held = stored.hashes(day.stream(), day.through(), day.through()).stream().findFirst().orElse(Ingest.NOTHING);
        return held.equals(day.hash()) ? Optional.empty()
                : Optional.of(new Problem(ProblemCode.FORK, Optional.of(day.through()), Optional.of(held)));
    }
}
