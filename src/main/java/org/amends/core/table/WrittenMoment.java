package org.amends.core.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day with its time as lists from elsewhere write it: any form {@link WrittenDate} reads, then 14:05, 14:05:30, 14时05分, 下午2:05 or 2:05 pm. */
public final class WrittenMoment {
    private static final Pattern WITH_TIME = Pattern.compile("(.*?[\\d日])[T\\s]*\\s?(上午|下午)?\\s*"
            + "(?<![\\d.:])(\\d{1,2})[:：时点](?:(\\d{1,2})分?(?:[:：]?(\\d{1,2})(?:\\.\\d+)?秒?)?)?\\s*([AaPp][Mm])?Z?");
    private static final Pattern COUNTED = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final Pattern TOGETHER = Pattern.compile("(?:19|20)\\d{12}");
    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_A_DAY = 86_400;
    private static final int NOON = 12;

    private WrittenMoment() {
    }

    /** The moment; where no time of day is written, the one given. Empty when the text is no day, or more than one. */
    public static Optional<LocalDateTime> read(String text, LocalTime without) {
        String plain = text.strip();
        try {
            if (TOGETHER.matcher(plain).matches()) {
                return Optional.of(LocalDateTime.parse(plain, RUN));
            }
            Matcher counted = COUNTED.matcher(plain);
            if (counted.matches()) {
                return Optional.of(counted(counted, without));
            }
            Matcher timed = WITH_TIME.matcher(plain);
            return timed.matches() ? WrittenDate.read(timed.group(1)).map(day -> day.atTime(time(timed)))
                    : WrittenDate.read(plain).map(day -> day.atTime(without));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static LocalDateTime counted(Matcher counted, LocalTime without) {
        LocalDate day = DAY_NOUGHT.plusDays(Integer.parseInt(counted.group(1)));
        if (counted.group(2) == null) {
            return day.atTime(without);
        }
        long seconds = Math.round(new BigDecimal("0" + counted.group(2)).doubleValue() * SECONDS_A_DAY);
        return day.atStartOfDay().plusSeconds(seconds);
    }

    private static LocalTime time(Matcher timed) {
        int hour = Integer.parseInt(timed.group(3));
        String half = timed.group(2) != null ? timed.group(2) : timed.group(6) != null ? timed.group(6) : "";
        boolean isAfternoon = half.equals("下午") || half.equalsIgnoreCase("pm");
        boolean isMorning = half.equals("上午") || half.equalsIgnoreCase("am");
        int full = isAfternoon && hour < NOON ? hour + NOON : isMorning && hour == NOON ? 0 : hour;
        return LocalTime.of(full, number(timed.group(4)), number(timed.group(5)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
