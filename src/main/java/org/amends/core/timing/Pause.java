package org.amends.core.timing;

import java.time.Instant;
import java.util.Optional;

/** A stretch of time in which a clock stood still, for a reason its rule names; without an end it still does. */
public record Pause(String reason, Instant from, Optional<Instant> to) {

    public Pause {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " to " + to.get());
        }
    }
}
