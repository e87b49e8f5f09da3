package org.amends.pack.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.policy.KeptKind;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.OfficeHours;
import org.amends.core.timing.Span;
import org.amends.core.timing.WorkCalendar;
import org.amends.pack.json.Cell;

/** clocks.json, calendar.json, and privacy.json, which may be left out. */
public final class TimingForm {

    private TimingForm() {
    }

    public static ClockRule clock(Cell cell) {
        Cell span = cell.at("span");
        return new ClockRule(cell.text("id"), cell.wording("title"),
                new Span(span.number("count"), span.constant("unit", Span.Unit.class)),
                new ClockRule.Run(cell.wording("starts"), cell.wording("stops")),
                cell.list("pauses", p -> new ClockRule.PauseReason(p.text("id"), p.wording("title"))),
                cell.wording("source"));
    }

    public static WorkCalendar calendar(Cell cell) {
        Set<LocalDate> holidays = cell.list("holidays").stream()
                .flatMap(h -> days(h.at("from").day(), h.at("to").day()))
                .collect(Collectors.toSet());
        Set<LocalDate> makeUp = cell.list("makeUpWorkdays").stream().map(Cell::day).collect(Collectors.toSet());
        OfficeHours hours = new OfficeHours(cell.list("officeHours", h -> new OfficeHours.Shift(
                LocalTime.parse(h.text("from")), LocalTime.parse(h.text("to")))));
        return new WorkCalendar(cell.at("knownFrom").day(), cell.at("knownUntil").day(), holidays, makeUp, hours);
    }

    public static KeptKind kept(Cell cell) {
        return new KeptKind(cell.text("id"), cell.wording("purpose"),
                cell.has("months") ? Optional.of(cell.number("months")) : Optional.empty(), cell.wording("source"));
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a holiday from " + from + " to " + to);
        }
        return from.datesUntil(to.plusDays(1));
    }
}
