package org.amends.core.timing.spoken;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.timing.spoken.SpokenTime.Side;

/** Finds the one day named in a text. A day without its month or year is looked for on the side wanted. */
final class DayReading {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String WEEKDAYS = "mon|tue|wed|thu|fri|sat|sun";
    private static final Pattern FULL = Pattern.compile(
            "(?<!\\d)(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?:[日号]|(?!\\d))");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(今年|去年|前年|明年)? ?(?:(上个?月|这个?月|本月|下个?月)|(?<!\\d)(\\d{1,2})月) ?(\\d{1,2})(?:[日号]|(?!\\d|点|时|:))");
    private static final Pattern SLASH = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (" + MONTHS + ")[a-z]*"
                    + "|\\b(" + MONTHS + ")[a-z]* (\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[日号]");
    private static final Pattern WEEKDAY = Pattern.compile("(上上|下下|上|下|这|本)?个?(?:周|礼拜|星期)([1-7日天末])");
    private static final Pattern ENGLISH_WEEKDAY = Pattern.compile(
            "(last|this|next)? ?\\b(" + WEEKDAYS + ")(?:[a-z]*day)?\\b");
    private static final Pattern AGO = Pattern.compile(
            "(\\d+) ?(?:个)?(天|日|周|礼拜|星期|月|days?|weeks?|months?) ?(前|以前|之前|后|以后|之后|ago)");
    private static final Map<String, Integer> NEAR = Map.ofEntries(
            Map.entry("大前天", -3), Map.entry("大后天", 3), Map.entry("前天", -2), Map.entry("后天", 2),
            Map.entry("昨天", -1), Map.entry("昨日", -1), Map.entry("昨儿", -1), Map.entry("明天", 1), Map.entry("明日", 1),
            Map.entry("明儿", 1), Map.entry("今天", 0), Map.entry("今日", 0), Map.entry("今儿", 0), Map.entry("当天", 0),
            Map.entry("yesterday", -1), Map.entry("today", 0), Map.entry("tomorrow", 1));
    private static final Pattern NEAR_WORDS = Pattern.compile(
            "大前天|大后天|前天|后天|昨天|昨日|昨儿|明天|明日|明儿|今天|今日|今儿|当天|yesterday|today|tomorrow|last(?= night)");
    private static final Pattern NEAR_PARTS = Pattern.compile("(前|昨|今|明)(?=早|晚|夜|午)");

    private final LocalDate today;
    private final Side side;

    DayReading(LocalDate today, Side side) {
        this.today = today;
        this.side = side;
    }

    /** The day, and the text without it. */
    record Found(LocalDate day, String rest) {
    }

    /** How one way of naming a day is read. */
    private record Way(Pattern pattern, Naming naming) {
    }

    /** Makes a day of what a pattern matched. */
    private interface Naming {
        LocalDate day(Matcher m) throws TimeReading.NotRead;
    }

    Optional<Found> find(String text) throws TimeReading.NotRead {
        List<Way> ways = List.of(new Way(FULL, m -> date(m, n(m, 1), n(m, 2), n(m, 3))),
                new Way(COMPACT, m -> date(m, n(m, 1), n(m, 2), n(m, 3))), new Way(AGO, this::ago),
                new Way(MONTH_DAY, this::monthDay), new Way(ENGLISH, this::english), new Way(WEEKDAY, this::weekday),
                new Way(ENGLISH_WEEKDAY, this::englishWeekday), new Way(NEAR_WORDS, this::near),
                new Way(NEAR_PARTS, this::near), new Way(SLASH, m -> inYear(m, n(m, 1), n(m, 2))),
                new Way(DAY, this::dayOfMonth));
        for (Way way : ways) {
            Matcher m = way.pattern().matcher(text);
            if (m.find()) {
                String rest = text.substring(0, m.start()) + " " + text.substring(m.end());
                return Optional.of(new Found(way.naming().day(m), rest));
            }
        }
        return Optional.empty();
    }

    private LocalDate near(Matcher m) {
        return today.plusDays(switch (m.group()) {
            case "前" -> -2;
            case "昨", "last" -> -1;
            case "今" -> 0;
            case "明" -> 1;
            default -> NEAR.getOrDefault(m.group(), 0);
        });
    }

    private LocalDate ago(Matcher m) {
        int count = n(m, 1) * (m.group(3).endsWith("后") ? 1 : -1);
        return switch (m.group(2).replaceAll("s$", "")) {
            case "周", "礼拜", "星期", "week" -> today.plusWeeks(count);
            case "月", "month" -> today.plusMonths(count);
            default -> today.plusDays(count);
        };
    }

    private LocalDate monthDay(Matcher m) throws TimeReading.NotRead {
        int day = n(m, 4);
        if (m.group(2) != null) {
            YearMonth month = YearMonth.from(today).plusMonths(
                    m.group(2).startsWith("上") ? -1 : m.group(2).startsWith("下") ? 1 : 0);
            return date(m, month.getYear(), month.getMonthValue(), day);
        }
        if (m.group(1) == null) {
            return inYear(m, n(m, 3), day);
        }
        int shift = switch (m.group(1)) {
            case "去年" -> -1;
            case "前年" -> -2;
            case "明年" -> 1;
            default -> 0;
        };
        return date(m, today.getYear() + shift, n(m, 3), day);
    }

    private LocalDate english(Matcher m) throws TimeReading.NotRead {
        String month = m.group(2) == null ? m.group(3) : m.group(2);
        return inYear(m, MONTHS.indexOf(month) / 4 + 1, m.group(1) == null ? n(m, 4) : n(m, 1));
    }

    /** The day of that month nearest on the side wanted; 29 February in the nearest leap year. */
    private LocalDate inYear(Matcher m, int month, int day) throws TimeReading.NotRead {
        int year = today.getYear();
        LocalDate leap = date(m, 2024, month, day);
        if (leap.getMonthValue() == 2 && leap.getDayOfMonth() == 29) {
            return date(m, year, month, day);
        }
        LocalDate here = LocalDate.of(year, month, day);
        if (side == Side.HAPPENED) {
            return here.isAfter(today) ? here.minusYears(1) : here;
        }
        return here.isBefore(today) ? here.plusYears(1) : here;
    }

    /** The so-manieth: of this month, or of the nearest month on the side wanted that has such a day. */
    private LocalDate dayOfMonth(Matcher m) throws TimeReading.NotRead {
        int day = n(m, 1);
        date(m, 2024, 1, day);
        YearMonth month = YearMonth.from(today);
        int step = side == Side.HAPPENED ? -1 : 1;
        while (!month.isValidDay(day) || isOnTheOtherSide(month.atDay(day))) {
            month = month.plusMonths(step);
        }
        return month.atDay(day);
    }

    private boolean isOnTheOtherSide(LocalDate day) {
        return side == Side.HAPPENED ? day.isAfter(today) : day.isBefore(today);
    }

    private LocalDate weekday(Matcher m) {
        char name = m.group(2).charAt(0);
        int index = name == '末' ? 6 : Character.isDigit(name) ? name - '0' : 7;
        return weekday(m.group(1) == null ? "" : m.group(1), DayOfWeek.of(index));
    }

    private LocalDate englishWeekday(Matcher m) {
        String which = m.group(1) == null ? "" : m.group(1);
        DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(m.group(2)) / 4 + 1);
        return switch (which) {
            case "last" -> weekday("上", day);
            case "next" -> weekday("下", day);
            default -> weekday(which.isEmpty() ? "" : "这", day);
        };
    }

    /** Weeks begin on Monday: 上周三 is Wednesday of last week; a bare 周三 the nearest on the side wanted. */
    private LocalDate weekday(String which, DayOfWeek day) {
        LocalDate here = today.with(DayOfWeek.MONDAY).plusDays(day.getValue() - 1L);
        return switch (which) {
            case "上上" -> here.minusWeeks(2);
            case "上" -> here.minusWeeks(1);
            case "下" -> here.plusWeeks(1);
            case "下下" -> here.plusWeeks(2);
            case "这", "本" -> here;
            default -> side == Side.HAPPENED && here.isAfter(today) ? here.minusWeeks(1)
                    : side == Side.PROMISED && here.isBefore(today) ? here.plusWeeks(1) : here;
        };
    }

    private static LocalDate date(Matcher m, int year, int month, int day) throws TimeReading.NotRead {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            throw new TimeReading.NotRead("time.impossible", m.group().strip());
        }
    }

    private static int n(Matcher m, int group) {
        return TimeReading.number(m.group(group));
    }
}
