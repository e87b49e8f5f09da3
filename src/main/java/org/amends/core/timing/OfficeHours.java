package org.amends.core.timing;

import java.time.LocalTime;
import java.util.List;

/** The hours worked on a workday, in hall time, rising and apart. Working hours and minutes count inside them alone. */
public record OfficeHours(List<Shift> shifts) {

    public OfficeHours {
        shifts = List.copyOf(shifts);
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from().isBefore(shifts.get(i - 1).to())) {
                throw new IllegalArgumentException("shifts must rise and lie apart");
            }
        }
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("no shift");
        }
    }

    /** From inclusive, to exclusive; within one day. */
    public record Shift(LocalTime from, LocalTime to) {
        public Shift {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a shift from " + from + " to " + to);
            }
        }
    }

    public LocalTime opens() {
        return shifts.getFirst().from();
    }

    public LocalTime closes() {
        return shifts.getLast().to();
    }
}
