package org.amends.core.compensation.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when goodwill counts against the limits of a day and of a year; all that was granted on these days or later counts, also on days
 * still to come. A day ends by being sealed and not by the clock, so neither a clock put forward nor one put back opens a limit
 * anew: only a supervisor's signature does. Before anything was sealed, everything counts.
 */
public record LimitDays(LocalDate day, LocalDate year) {
    /** Before any grant. */
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    /** `sealed` is the last day that was sealed here. */
    public static LimitDays of(LocalDate today, Optional<LocalDate> sealed) {
        if (sealed.isEmpty()) {
            return new LimitDays(EVER, EVER);
        }
        LocalDate open = sealed.get().plusDays(1);
        return new LimitDays(open.isBefore(today) ? open : today,
                (sealed.get().isBefore(today) ? sealed.get() : today).withDayOfYear(1));
    }
}
