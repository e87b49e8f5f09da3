package org.amends.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as lists from elsewhere write it: 2024-1-5, 2024/01/05, 2024.1.5, 20240105, 2024年1月5日, a spreadsheet's day number, 5 Jan 2024,
 * each with a time of day or without. A form that can mean two days (05/01/2024) is not guessed at.
 */
public final class WrittenDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4})");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern TIME = Pattern.compile("(?<=[\\d日])[T ]\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
            Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

    private WrittenDate() {
    }

    /** The day, or empty when the text is no day or more than one. */
    public static Optional<LocalDate> read(String text) {
        String plain = TIME.matcher(text.strip()).replaceFirst("").strip();
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher together = RUN_TOGETHER.matcher(plain);
        if (together.matches()) {
            return day(together.group(1), number(together.group(2)), together.group(3));
        }
        Matcher words = IN_WORDS.matcher(plain);
        if (words.matches()) {
            return day(words.group(3), MONTHS.getOrDefault(words.group(2).toLowerCase(Locale.ROOT), 0), words.group(1));
        }
        Matcher count = DAY_NUMBER.matcher(plain);
        return count.matches() ? Optional.of(DAY_NOUGHT.plusDays(number(count.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
