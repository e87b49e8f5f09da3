package org.amends.core.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Within;

/**
 * A term a rule sets the customer, as it stands today. `last` still counts; it is empty while nobody has said on which day it happened.
 */
public record ClaimTerm(Rule rule, What what, Within within, Optional<LocalDate> last, Standing standing) {

    /** What has to be done in time. */
    public enum What {
        CLAIM,
        EVIDENCE
    }

    /** From running to lapsed. `LAID` has been done in time; `DAY_UNKNOWN` cannot be told yet. */
    public enum Standing {
        RUNNING,
        SOON,
        LAPSED,
        LAID,
        DAY_UNKNOWN
    }

    /** Whether somebody has to act before it is too late. */
    public boolean wantsWarning() {
        return standing == Standing.SOON || standing == Standing.DAY_UNKNOWN;
    }

    /** Days left, the last one counted as none left; below zero when it has lapsed. Empty while the day is unknown. */
    public Optional<Long> daysLeft(LocalDate today) {
        return last.map(day -> day.toEpochDay() - today.toEpochDay());
    }

    /** How many days before its end a term is soon: half of a short one, three of a week, a month of years. */
    static long warnedFrom(Within within) {
        return switch (within.unit()) {
            case DAYS -> Math.clamp(within.count() / 2, 1, 14);
            case MONTHS -> 14;
            case YEARS -> 30;
        };
    }
}
