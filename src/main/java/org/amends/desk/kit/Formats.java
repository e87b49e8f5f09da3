package org.amends.desk.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.language.Language;

/**
 * The one form in which the desk shows sums, days, times, spans and telephone numbers. Times are hall time (the clock's
 * zone); a year is named only when it is not this one. Any thread.
 */
public final class Formats {
    private static final Map<String, String> SIGNS = Map.of("CNY", "¥", "GBP", "£", "EUR", "€", "USD", "$");
    private static final int MOBILE = 11;

    private final Texts texts;
    private final Clock clock;
    private final Locale locale;

    public Formats(Language language, Clock clock) {
        this.texts = Texts.of("kit", language);
        this.clock = clock;
        this.locale = language == Language.ZH ? Locale.CHINA : Locale.UK;
    }

    /** `¥1,234.50`; a currency without a sign is named by its code. */
    public String money(Money money) {
        String figure = MoneyText.of(money).en().replaceAll("[^0-9.,-]", "");
        String sign = SIGNS.getOrDefault(money.currency(), money.currency() + " ");
        return figure.startsWith("-") ? "-" + sign + figure.substring(1) : sign + figure;
    }

    public String day(LocalDate day) {
        boolean thisYear = day.getYear() == today().getYear();
        return pattern(thisYear ? "format.day" : "format.day.year").format(day);
    }

    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(clock.getZone()));
    }

    /** `今天 15:04`, `明天 09:00`, else day and time. */
    public String moment(Instant at) {
        LocalDate day = at.atZone(clock.getZone()).toLocalDate();
        return switch (Math.clamp(day.toEpochDay() - today().toEpochDay(), -2, 2)) {
            case -1 -> texts.get("format.yesterday", time(at));
            case 0 -> texts.get("format.today", time(at));
            case 1 -> texts.get("format.tomorrow", time(at));
            default -> day(day) + " " + time(at);
        };
    }

    /** How long ago a moment was; nothing for one that is to come. */
    public Duration age(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** The two largest units of a span, never less than a minute: `2 天 3 小时`, `1 小时 20 分钟`. */
    public String span(Duration span) {
        Duration plain = span.abs();
        if (plain.toDays() > 0) {
            return two("format.days", plain.toDays(), "format.hours", plain.toHoursPart());
        }
        return plain.toHours() > 0 ? two("format.hours", plain.toHours(), "format.minutes", plain.toMinutesPart())
                : texts.get("format.minutes", Math.max(1, plain.toMinutes()));
    }

    /** How long until a moment, or how long past it: `还有 12 分钟`, `已超过 5 分钟`. */
    public String until(Instant due) {
        Duration left = Duration.between(clock.instant(), due);
        return texts.get(left.isNegative() ? "format.past" : "format.left", span(left));
    }

    /** A telephone number with its middle hidden; short ones hide all but the last two. */
    public String masked(String phone) {
        String digits = phone.replaceAll("\\D", "");
        if (digits.length() >= MOBILE) {
            return digits.substring(0, 3) + "****" + digits.substring(digits.length() - 4);
        }
        return digits.length() < 4 ? "****" : "****" + digits.substring(digits.length() - 2);
    }

    /** A mobile number in groups, `138 0013 8000`; anything else as it came. */
    public String phone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() == MOBILE
                ? digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7) : phone;
    }

    private String two(String largeKey, long large, String smallKey, long small) {
        String first = texts.get(largeKey, large);
        return small == 0 ? first : first + " " + texts.get(smallKey, small);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.get(key), locale);
    }
}
