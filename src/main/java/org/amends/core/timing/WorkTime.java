package org.amends.core.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Adds spans to moments over the working calendar, in hall time (a day is a calendar day, also when clocks change). */
record WorkTime(WorkCalendar calendar, ZoneId hall) {

    Instant plus(Instant start, Span span) {
        return switch (span.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(span.count()));
            case HOURS -> start.plus(Duration.ofHours(span.count()));
            case DAYS -> start.atZone(hall).plusDays(span.count()).toInstant();
            case WORKING_MINUTES -> plusWorking(start, Duration.ofMinutes(span.count()));
            case WORKING_HOURS -> plusWorking(start, Duration.ofHours(span.count()));
            case WORKING_DAYS -> closing(workday(LocalDate.ofInstant(start, hall), span.count()));
        };
    }

    /** The end, later by what the pause took from the clock in its own unit. */
    Instant pushed(Instant end, Instant from, Instant to, Span.Unit unit) {
        return switch (unit) {
            case MINUTES, HOURS, DAYS -> end.plus(Duration.between(from, to));
            case WORKING_MINUTES, WORKING_HOURS -> plusWorking(end, worked(from, to));
            case WORKING_DAYS -> {
                long days = workdays(LocalDate.ofInstant(from, hall), LocalDate.ofInstant(to, hall));
                yield days == 0 ? end : closing(workday(LocalDate.ofInstant(end, hall), days));
            }
        };
    }

    /** The so-manieth workday after a day. */
    private LocalDate workday(LocalDate day, long count) {
        LocalDate last = day;
        for (long i = 0; i < count; i++) {
            last = calendar.nextWorkday(last);
        }
        return last;
    }

    /** Workdays after `from` up to and with `to`. */
    private long workdays(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(calendar::isWorkday).count();
    }

    private Instant closing(LocalDate day) {
        return moment(day, calendar.hours().closes());
    }

    private Instant plusWorking(Instant start, Duration wanted) {
        Duration left = wanted;
        LocalDate day = LocalDate.ofInstant(start, hall);
        while (!left.isZero()) {
            for (Slot slot : slots(day)) {
                Duration here = slot.within(start, Instant.MAX);
                if (here.compareTo(left) >= 0) {
                    return slot.begin(start).plus(left);
                }
                left = left.minus(here);
            }
            day = day.plusDays(1);
        }
        return start;
    }

    /** Office time between two moments. */
    private Duration worked(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, hall);
        LocalDate last = LocalDate.ofInstant(to, hall);
        return first.datesUntil(last.plusDays(1)).flatMap(day -> slots(day).stream())
                .map(slot -> slot.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    /** A shift of a certain day. */
    private record Slot(Instant opens, Instant closes) {
        Instant begin(Instant from) {
            return from.isAfter(opens) ? from : opens;
        }

        Duration within(Instant from, Instant to) {
            Instant end = to.isBefore(closes) ? to : closes;
            return begin(from).isBefore(end) ? Duration.between(begin(from), end) : Duration.ZERO;
        }
    }

    private List<Slot> slots(LocalDate day) {
        return !calendar.isWorkday(day) ? List.of() : calendar.hours().shifts().stream()
                .map(s -> new Slot(moment(day, s.from()), moment(day, s.to()))).toList();
    }

    private Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(hall).toInstant();
    }
}
