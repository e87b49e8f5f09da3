package org.amends.core.timing.spoken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;

/**
 * One reading of a normal text: takes an age (两小时前), else a day, a part of the day and an hour, and wants nothing left
 * over.
 */
final class TimeReading {
    private static final Pattern HALF = Pattern.compile(
            "\\d{1,7}[-/.]?|\\d{4}[-/.]\\d{1,2}|\\d+[-/.]\\d+[-/.]|\\d+:\\d?|\\d+月|\\d+年(\\d+月?)?");
    private static final Pattern CLOCK = Pattern.compile("(?<h>\\d{1,2}):(?<m>\\d{2})(?!\\d)");
    private static final Pattern SPOKEN_CLOCK = Pattern.compile(
            "(?<h>\\d{1,2}) ?[点时](?:钟|整|(?<half>半)|(?<quarter>[13])刻|(?<m>\\d{1,2}+)(?![点时])分?)?");
    private static final Pattern ENGLISH_CLOCK = Pattern.compile("(?<h>\\d{1,2})(?::(?<m>\\d{2}))? ?(?<half>[ap])m\\b");
    private static final Pattern AGE = Pattern.compile(
            "(?<half>半)(?:个)?(?:小时|钟头)(?<a>前|后)"
                    + "|(?<n>\\d+) ?(?:个)?(?<plus>半)?(?<unit>小时|钟头|分钟|分|hours?|minutes?|mins?)"
                    + "(?<plus2>半)?(?: ?(?<b>前|以前|之前|后|以后|之后|ago))");
    private static final Pattern NOW = Pattern.compile("刚才|刚刚|现在|方才|just now|now");

    private final LocalDateTime now;
    private final SpokenTime.Side side;
    private String rest;

    TimeReading(String normal, LocalDateTime now, SpokenTime.Side side) {
        this.rest = normal;
        this.now = now;
        this.side = side;
    }

    /** Why the text could not be read; never leaves this package. */
    static final class NotRead extends Exception {
        private final transient Refusal why;

        NotRead(String key, String piece) {
            super(key);
            this.why = Refusal.of(key, piece);
        }

        Refusal why() {
            return why;
        }
    }

    SpokenTime.When read() throws NotRead {
        if (HALF.matcher(rest).matches()) {
            throw new NotRead("time.half", rest);
        }
        Optional<LocalDateTime> age = age();
        if (age.isPresent()) {
            nothingLeft();
            return new SpokenTime.When(age.get().toLocalDate(), Optional.of(minute(age.get())), Wording.same(""));
        }
        Optional<LocalDate> day = takenDay();
        Optional<DayPart> part = part();
        Optional<Integer> minutes = clock(part);
        part = part.or(this::part);
        nothingLeft();
        if (day.isEmpty() && part.isEmpty() && minutes.isEmpty()) {
            throw new NotRead("time.unclear", rest);
        }
        return when(day, part, minutes);
    }

    private SpokenTime.When when(Optional<LocalDate> day, Optional<DayPart> part, Optional<Integer> minutes) {
        Wording text = part.map(DayPart::text).orElse(Wording.same(""));
        LocalDate base = day.orElse(now.toLocalDate());
        if (minutes.isEmpty()) {
            return new SpokenTime.When(day.orElseGet(() -> nearest(part)), Optional.empty(), text);
        }
        LocalDateTime at = base.atStartOfDay().plusMinutes(minutes.get());
        if (day.isEmpty() && side == SpokenTime.Side.HAPPENED && at.isAfter(now)) {
            at = at.minusDays(1);
        } else if (day.isEmpty() && side == SpokenTime.Side.PROMISED && at.isBefore(now)) {
            at = at.plusDays(1);
        }
        return new SpokenTime.When(at.toLocalDate(), Optional.of(at.toLocalTime()), text);
    }

    /** The day of a part of the day said alone, on the side wanted. */
    private LocalDate nearest(Optional<DayPart> part) {
        LocalDate today = now.toLocalDate();
        if (side == SpokenTime.Side.HAPPENED) {
            return part.filter(p -> p.isAheadAt(now.getHour())).isPresent() ? today.minusDays(1) : today;
        }
        return part.filter(p -> p.isOverAt(now.getHour())).isPresent() ? today.plusDays(1) : today;
    }

    private Optional<LocalDate> takenDay() throws NotRead {
        DayReading reading = new DayReading(now.toLocalDate(), side);
        Optional<DayReading.Found> found = reading.find(rest);
        found.ifPresent(f -> rest = f.rest());
        return found.map(DayReading.Found::day);
    }

    private Optional<LocalDateTime> age() throws NotRead {
        if (take(NOW).isPresent()) {
            return Optional.of(now);
        }
        Optional<Matcher> taken = take(AGE);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = taken.get();
        boolean hours = m.group("half") != null || m.group("unit").matches("小时|钟头|hours?");
        boolean andHalf = m.group("plus") != null || m.group("plus2") != null;
        long minutes = m.group("half") != null ? 30
                : number(m.group("n")) * (hours ? 60L : 1L) + (andHalf ? 30 : 0);
        String way = m.group("a") != null ? m.group("a") : m.group("b");
        return Optional.of(way.endsWith("后") ? now.plusMinutes(minutes) : now.minusMinutes(minutes));
    }

    private Optional<DayPart> part() {
        for (DayPart part : DayPart.values()) {
            if (take(part.words()).isPresent()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Minutes since the day's midnight, beyond 24 hours when the night runs over. */
    private Optional<Integer> clock(Optional<DayPart> part) throws NotRead {
        Optional<Matcher> taken = take(ENGLISH_CLOCK).or(() -> take(CLOCK)).or(() -> take(SPOKEN_CLOCK));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = taken.get();
        int hour = number(m.group("h"));
        int minute = minute(m);
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            throw new NotRead("time.impossible", m.group().strip());
        }
        if (m.pattern() == ENGLISH_CLOCK) {
            return Optional.of((hour % 12 + (m.group("half").equals("p") ? 12 : 0)) * 60 + minute);
        }
        if (part.isEmpty()) {
            return Optional.of(hour * 60 + minute);
        }
        int counted = part.get().hour(hour)
                .orElseThrow(() -> new NotRead("time.contradiction", part.get().text().zh() + m.group().strip()));
        return Optional.of(counted * 60 + minute);
    }

    private static int minute(Matcher m) {
        boolean spoken = m.pattern() == SPOKEN_CLOCK;
        if (spoken && m.group("half") != null) {
            return 30;
        }
        if (spoken && m.group("quarter") != null) {
            return number(m.group("quarter")) * 15;
        }
        return m.group("m") == null ? 0 : number(m.group("m"));
    }

    private Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
        return Optional.of(matcher);
    }

    private void nothingLeft() throws NotRead {
        String left = rest.strip();
        if (!left.isEmpty()) {
            throw new NotRead(HALF.matcher(left).matches() ? "time.half" : "time.unclear", left);
        }
    }

    private static LocalTime minute(LocalDateTime at) {
        return at.toLocalTime().withSecond(0).withNano(0);
    }

    static int number(String digits) {
        return digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
    }
}
