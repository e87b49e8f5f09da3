package org.amends.core.timing.spoken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.amends.core.language.Spoken;
import org.amends.core.language.SpokenNumber;
import org.amends.core.language.Wording;

/**
 * Days and times as people type them: 昨晚八点, 12号, 上礼拜三, 两小时前, 3/5 下午3点半, yesterday 8pm. Pure; `now` is hall time. What
 * cannot be read is told apart: time.empty, time.half, time.impossible, time.contradiction, time.in-future,
 * time.in-past, time.unclear, each with the piece it is about.
 */
public final class SpokenTime {
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String FILLERS =
            "[,。，、;]|大概|差不多|大约|约|左右|的时候|那会儿|那天|就|吧|呢|从|(?<!现)在|是|起|的|"
                    + "\\b(at|on|about|around|the|in)\\b";

    private SpokenTime() {
    }

    /** Which side of now the time must lie on; a bare day or hour is looked for on that side. */
    public enum Side {
        /** When something happened. */
        HAPPENED,
        /** Until when something is promised. */
        PROMISED
    }

    /** A day, with a time where one was said, else with the part of the day where that was said (may be empty). */
    public record When(LocalDate day, Optional<LocalTime> time, Wording part) {
        /** The moment said; without a time the day's beginning. */
        public LocalDateTime from() {
            return day.atTime(time.orElse(LocalTime.MIN));
        }
    }

    public static Spoken<When> read(String text, LocalDateTime now, Side side) {
        String normal = SpokenNumber.inDigits(SpokenNumber.normal(text)).replaceAll("(?<=\\d)t(?=\\d)", " ")
                .replaceAll(FILLERS, " ").replaceAll("\\s+", " ").strip();
        if (normal.isEmpty()) {
            return Spoken.unclear("time.empty");
        }
        try {
            return found(new TimeReading(normal, now, side).read(), now, side, text.strip());
        } catch (TimeReading.NotRead unclear) {
            return new Spoken.Unclear<>(unclear.why());
        }
    }

    private static Spoken<When> found(When when, LocalDateTime now, Side side, String text) {
        boolean wholeDay = when.time().isEmpty();
        boolean ahead = wholeDay ? when.day().isAfter(now.toLocalDate()) : when.from().isAfter(now);
        boolean behind = wholeDay ? when.day().isBefore(now.toLocalDate()) : when.from().isBefore(now);
        if (side == Side.HAPPENED && ahead) {
            return Spoken.unclear("time.in-future", text);
        }
        if (side == Side.PROMISED && behind) {
            return Spoken.unclear("time.in-past", text);
        }
        return new Spoken.Parsed<>(when, echo(when));
    }

    private static Wording echo(When when) {
        String time = when.time().map(t -> " " + TIME.format(t)).orElse("");
        boolean part = when.time().isEmpty() && !when.part().zh().isEmpty();
        return new Wording(ZH_DAY.format(when.day()) + time + (part ? " " + when.part().zh() : ""),
                EN_DAY.format(when.day()) + time + (part ? " " + when.part().en() : ""));
    }
}
