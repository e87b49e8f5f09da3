package org.amends.core.hall;

import java.time.LocalDate;
import org.amends.core.people.Actor;

/** Keeps what happens at the counter. Durable when the call returns. Store thread. */
public interface HallLog {
    void record(Actor by, HallEvent event);

    /** Whether this day is sealed already. */
    boolean isSealed(LocalDate day);

    /** Hash of the last event kept, as lower-case hex. */
    String lastHash();
}
