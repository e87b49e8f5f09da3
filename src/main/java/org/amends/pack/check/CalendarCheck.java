package org.amends.pack.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Make-up workdays fall on weekends, and all special days lie within what the calendar says to know. */
final class CalendarCheck {

    private CalendarCheck() {
    }

    static void check(Cells cells, Problems problems) {
        cells.file("calendar.json").ifPresent(calendar -> {
            try {
                LocalDate from = calendar.at("knownFrom").day();
                LocalDate until = calendar.at("knownUntil").day();
                calendar.list("makeUpWorkdays").forEach(d -> {
                    weekend(d, problems);
                    within(d, from, until, problems);
                });
                calendar.list("holidays").forEach(h -> {
                    within(h.at("from"), from, until, problems);
                    within(h.at("to"), from, until, problems);
                });
            } catch (DateTimeException noDay) {
                problems.add(calendar.place(), "value", "有不存在的日期：" + noDay.getMessage(),
                        "a day that does not exist: " + noDay.getMessage());
            }
        });
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
