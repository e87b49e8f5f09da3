package org.amends.core.daybook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One calendar day of the hall, from its first moment (inclusive) to the next day's (exclusive). */
public record BusinessDay(LocalDate day, ZoneId zone) {

    public Instant start() {
        return day.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return next().start();
    }

    public BusinessDay next() {
        return new BusinessDay(day.plusDays(1), zone);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(start()) && moment.isBefore(end());
    }
}
