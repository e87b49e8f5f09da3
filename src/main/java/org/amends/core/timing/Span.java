package org.amends.core.timing;

/** So many minutes, hours or days; the working ones run on workdays alone (hours and minutes inside office hours). */
public record Span(int count, Unit unit) {

    public Span {
        if (count <= 0) {
            throw new IllegalArgumentException("a span of " + count);
        }
    }

    /** Units of a clock. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WORKING_MINUTES,
        WORKING_HOURS,
        WORKING_DAYS
    }
}
