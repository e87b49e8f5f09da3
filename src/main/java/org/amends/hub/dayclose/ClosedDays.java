package org.amends.hub.dayclose;

import java.time.Instant;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.wire.DayClose;

/** Where the hub keeps the days that counters closed. Throws a Fault when the database fails. */
public interface ClosedDays {

    /** Kept once, however often it is said. `signature` is the device's over the statement's bytes. */
    void keep(Sender sender, DayClose day, byte[] signature, Instant at);
}
