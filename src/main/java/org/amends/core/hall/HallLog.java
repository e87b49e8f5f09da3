package org.amends.core.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.people.Actor;

/** Keeps what happens at the counter. Durable when the call returns. Store thread. */
public interface HallLog {
    void record(Actor by, HallEvent event);

    /** Whether this day is sealed already. */
    boolean isSealed(LocalDate day);

    /** What was signed when this day was sealed; empty while it is not. */
    Optional<HallEvent.DaySealed> seal(LocalDate day);

    /** All events of one kind, the oldest first. */
    <E extends HallEvent> List<E> all(Class<E> kind);

    /** Hash of the last event kept, as lower-case hex. */
    String lastHash();
}
