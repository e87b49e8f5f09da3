package org.amends.core.compensation.rule;

import java.time.LocalDate;

/** A term counted from the day of the event; the last day still counts. Calendar units: the law's, not the hall's. */
public record Within(int count, Unit unit) {

    /** Units of a term. */
    public enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    public LocalDate lastDay(LocalDate event) {
        return switch (unit) {
            case DAYS -> event.plusDays(count);
            case MONTHS -> event.plusMonths(count);
            case YEARS -> event.plusYears(count);
        };
    }
}
