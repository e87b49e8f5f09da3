package org.amends.pack.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Make-up workdays fall on weekends, and all special days lie within what the calendar says to know. */
final class CalendarCheck {

    private CalendarCheck() {
    }

    static void check(Cells cells, Problems problems) {
        cells.file("calendar.json").ifPresent(calendar -> {
            LocalDate from = calendar.at("knownFrom").day();
            LocalDate until = calendar.at("knownUntil").day();
            if (until.isBefore(from)) {
                problems.add(calendar.at("knownUntil").place(), "value", "截止日早于起始日", "known until a day before it begins");
            }
            hours(calendar.list("officeHours"), problems);
            TreeMap<LocalDate, Cell> makeUp = new TreeMap<>();
            calendar.list("makeUpWorkdays").forEach(d -> {
                makeUp.put(d.day(), d);
                weekend(d, problems);
                within(d, from, until, problems);
            });
            calendar.list("holidays").forEach(h -> holiday(h, makeUp, problems));
            calendar.list("holidays").forEach(h -> {
                within(h.at("from"), from, until, problems);
                within(h.at("to"), from, until, problems);
            });
        });
    }

    private static void holiday(Cell holiday, TreeMap<LocalDate, Cell> makeUp, Problems problems) {
        LocalDate from = holiday.at("from").day();
        LocalDate to = holiday.at("to").day();
        if (to.isBefore(from)) {
            problems.add(holiday.at("to").place(), "value", "假期结束早于开始", "a holiday ends before it begins");
            return;
        }
        makeUp.subMap(from, true, to, true).values().forEach(d ->
                problems.add(d.place(), "value", "这一天既放假又调休上班", "a day is both a holiday and a make-up workday"));
    }

    private static void hours(List<Cell> shifts, Problems problems) {
        String before = "";
        for (Cell shift : shifts) {
            if (shift.text("from").compareTo(shift.text("to")) >= 0 || shift.text("from").compareTo(before) < 0) {
                problems.add(shift.place(), "value", "营业时段要从早到晚、互不重叠", "shifts must rise and lie apart");
            }
            before = shift.text("to");
        }
    }

    private static void weekend(Cell day, Problems problems) {
        DayOfWeek weekday = day.day().getDayOfWeek();
        if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
            problems.add(day.place(), "make-up-day", "调休上班日应是周六或周日：" + day.text(),
                    "a make-up workday falls on a weekend: " + day.text());
        }
    }

    private static void within(Cell day, LocalDate from, LocalDate until, Problems problems) {
        if (day.day().isBefore(from) || day.day().isAfter(until)) {
            problems.add(day.place(), "calendar-range", "不在日历已知的范围内：" + day.text(),
                    "outside what the calendar knows: " + day.text());
        }
    }
}
