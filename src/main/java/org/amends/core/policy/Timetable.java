package org.amends.core.policy;

import java.util.List;
import java.util.Optional;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.WorkCalendar;

/** The clocks of a pack and the calendar they run over. */
public record Timetable(List<ClockRule> clocks, WorkCalendar calendar) {

    public Timetable {
        clocks = List.copyOf(clocks);
    }

    public Optional<ClockRule> clock(String id) {
        return clocks.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
