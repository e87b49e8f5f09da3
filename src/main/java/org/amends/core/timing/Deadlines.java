package org.amends.core.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.amends.core.language.Wording;

/**
 * Works out when a clock of the pack runs out. Pure: the start and the pauses come in, now is never asked for. Minutes
 * and hours run round the clock, days end at the same time of day, working days end when the hall closes on the last of
 * them and the day of the start does not count, working hours and minutes run in office hours alone. Pauses push the
 * end out by their length.
 */
public final class Deadlines {
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private final WorkCalendar calendar;
    private final ZoneId hall;

    public Deadlines(WorkCalendar calendar, ZoneId hall) {
        this.calendar = calendar;
        this.hall = hall;
    }

    /** `pauses` in any order; what overlaps counts once, what lies before the start or after the end not at all. */
    public Deadline of(ClockRule rule, Instant start, List<Pause> pauses) {
        WorkTime time = new WorkTime(calendar, hall);
        Instant end = time.plus(start, rule.span());
        List<Wording> lines = new ArrayList<>();
        lines.add(started(rule, start));
        Instant counted = start;
        boolean running = true;
        for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Instant from = pause.from().isBefore(counted) ? counted : pause.from();
            if (!from.isBefore(end) || pause.to().filter(to -> !to.isAfter(from)).isPresent()) {
                continue;
            }
            lines.add(paused(rule, pause, from));
            running &= pause.to().isPresent();
            if (pause.to().isPresent()) {
                end = time.pushed(end, from, pause.to().get(), rule.span().unit());
                counted = pause.to().get();
            }
        }
        lines.add(ends(end));
        boolean known = isKnown(rule, start, end, lines);
        return new Deadline(end, known && running ? Deadline.Certainty.FIRM : Deadline.Certainty.PROVISIONAL, lines);
    }

    private boolean isKnown(ClockRule rule, Instant start, Instant end, List<Wording> lines) {
        if (!rule.span().isWorking() || !calendar.isProvisional(LocalDate.ofInstant(start, hall))
                && !calendar.isProvisional(LocalDate.ofInstant(end, hall))) {
            return true;
        }
        lines.add(new Wording("那几天的放假安排还没公布，先按周一到周五算。",
                "Holidays that far ahead are not announced yet; Monday to Friday are counted for now."));
        return false;
    }

    private Wording started(ClockRule rule, Instant start) {
        Wording span = rule.span().text();
        return new Wording(
                rule.title().zh() + "：从" + rule.run().starts().zh() + "（" + zh(start) + "）起，" + span.zh() + "。",
                rule.title().en() + ": " + span.en() + " from " + rule.run().starts().en() + " (" + en(start) + ").");
    }

    private Wording paused(ClockRule rule, Pause pause, Instant from) {
        Wording reason = rule.pauses().stream().filter(p -> p.id().equals(pause.reason())).findFirst()
                .map(ClockRule.PauseReason::title).orElseGet(() -> Wording.same(pause.reason()));
        return pause.to().map(to -> new Wording("中间停表：" + reason.zh() + "，" + zh(from) + " 到 " + zh(to) + "。",
                        "Stopped meanwhile: " + reason.en() + ", " + en(from) + " to " + en(to) + "."))
                .orElseGet(() -> new Wording("正在停表：" + reason.zh() + "，从 " + zh(from) + " 起。",
                        "Stopped now: " + reason.en() + ", since " + en(from) + "."));
    }

    private Wording ends(Instant end) {
        return new Wording("到 " + zh(end) + " 为止。", "Until " + en(end) + ".");
    }

    private String zh(Instant at) {
        return ZH.format(ZonedDateTime.ofInstant(at, hall));
    }

    private String en(Instant at) {
        return EN.format(ZonedDateTime.ofInstant(at, hall));
    }
}
