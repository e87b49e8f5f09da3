package org.amends.app.week.counter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of one counter of the week: it stands still until it is moved, and never goes back. For one thread. */
public final class WeekClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public WeekClock(LocalDate day, ZoneId zone) {
        this.zone = zone;
        this.now = day.atStartOfDay(zone).toInstant();
    }

    public void to(LocalDate day, LocalTime time) {
        Instant next = day.atTime(time).atZone(zone).toInstant();
        now = next.isAfter(now) ? next : now;
    }

    public void on(Duration some) {
        now = now.plus(some);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
