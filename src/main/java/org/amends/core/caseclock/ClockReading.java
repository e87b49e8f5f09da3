package org.amends.core.caseclock;

import org.amends.core.timing.ClockRule;
import org.amends.core.timing.Deadline;

/** A clock of a case as it stands now. */
public record ClockReading(ClockRule rule, Deadline deadline, Motion motion) {

    /** Running, or stopped for a reason the rule names. */
    public enum Motion {
        RUNNING,
        STOPPED
    }
}
