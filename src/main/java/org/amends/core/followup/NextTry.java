package org.amends.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.timing.WorkCalendar;

/**
 * The rule for customers who are not reached (M23): three calls, on two days at least, at another time of day each; then it rests
 * and is counted as not reached, never as content. Pure.
 */
public final class NextTry {
    private static final int TRIES = 3;
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);

    private NextTry() {
    }

    /** Whether the call made in vain now may be the last one. */
    public static boolean mayRest(List<Instant> missedBefore, Instant now, ZoneId hall) {
        long days = Stream.concat(missedBefore.stream(), Stream.of(now)).map(at -> LocalDate.ofInstant(at, hall))
                .distinct().count();
        return missedBefore.size() + 1 >= TRIES && days >= 2;
    }

    /** When to call again after a call in vain now; empty when it may rest. After a morning the afternoon, else the next workday. */
    public static Optional<Instant> after(List<Instant> missedBefore, ZonedDateTime now, WorkCalendar calendar) {
        if (mayRest(missedBefore, now.toInstant(), now.getZone())) {
            return Optional.empty();
        }
        boolean isMorning = now.toLocalTime().isBefore(NOON) && calendar.isWorkday(now.toLocalDate());
        ZonedDateTime next = isMorning ? now.with(AFTERNOON)
                : calendar.nextWorkday(now.toLocalDate()).atTime(MORNING).atZone(now.getZone());
        return Optional.of(next.toInstant());
    }
}
