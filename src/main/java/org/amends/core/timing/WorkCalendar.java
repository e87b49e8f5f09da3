package org.amends.core.timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: statutory holidays off, make-up workdays on, else Monday to Friday. Known from the first to
 * the last day given; any other day counts Monday to Friday and is provisional (settled 3).
 */
public record WorkCalendar(
        LocalDate knownFrom, LocalDate knownUntil, Set<LocalDate> holidays, Set<LocalDate> makeUpDays,
        OfficeHours hours) {

    public WorkCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        if (knownUntil.isBefore(knownFrom)) {
            throw new IllegalArgumentException("known from " + knownFrom + " until " + knownUntil);
        }
        if (holidays.stream().anyMatch(makeUpDays::contains)) {
            throw new IllegalArgumentException("a day is both a holiday and a make-up workday");
        }
    }

    public boolean isWorkday(LocalDate day) {
        if (isProvisional(day)) {
            return isMondayToFriday(day);
        }
        return makeUpDays.contains(day) || isMondayToFriday(day) && !holidays.contains(day);
    }

    /** The day lies outside what is known, so its being worked or not may still change. */
    public boolean isProvisional(LocalDate day) {
        return day.isBefore(knownFrom) || day.isAfter(knownUntil);
    }

    /** The first workday after `day`. */
    public LocalDate nextWorkday(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isMondayToFriday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
