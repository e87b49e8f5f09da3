package org.amends.core.policy;

import java.util.List;
import java.util.Optional;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.WorkCalendar;

/** The clocks of a pack, the calendar they run over, and how long personal data are kept. */
public record Timetable(List<ClockRule> clocks, WorkCalendar calendar, Retention retention) {

    /** Nothing lapses by itself. */
    public Timetable(List<ClockRule> clocks, WorkCalendar calendar) {
        this(clocks, calendar, Retention.NONE);
    }

    public Timetable {
        clocks = List.copyOf(clocks);
    }

    public Optional<ClockRule> clock(String id) {
        return clocks.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
