package org.amends.core.timing.spoken;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.language.Spoken;
import org.amends.core.language.SpokenNumber;
import org.amends.core.language.Wording;

/**
 * Lengths of time as people type them, in whole minutes: 40分钟, 一个半小时, 两小时一刻钟, 1:30, 两天, 1.5小时, 90 min. Pure.
 * What cannot be read is told apart: span.empty, span.too-long, span.unclear (also a bare number: of what?).
 */
public final class SpokenSpan {
    private static final long MOST = 60L * 24 * 3660;
    private static final Pattern COLON = Pattern.compile("(?<h>\\d{1,4}):(?<m>[0-5]\\d)");
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?<d>" + NUMBER + ")个?(?:天|日|昼夜|days?|d))?又?"
                    + "(?:(?<h>" + NUMBER + ")个?(?<half>半)?(?:小时|钟头|hours?|hrs?|h)(?<half2>半)?"
                    + "|(?<onlyhalf>半)个?(?:小时|钟头))?零?"
                    + "(?:(?<m>" + NUMBER + ")(?:分钟|分|minutes?|mins?|m)|(?<q>[13])刻钟?)?");

    private SpokenSpan() {
    }

    public static Spoken<Long> read(String text) {
        String normal = SpokenNumber.inDigits(SpokenNumber.normal(text))
                .replaceAll("\\s+|大概|大约|差不多|约|左右|整", "");
        if (normal.isEmpty()) {
            return Spoken.unclear("span.empty");
        }
        Matcher colon = COLON.matcher(normal);
        Optional<BigDecimal> minutes = colon.matches()
                ? Optional.of(new BigDecimal(colon.group("h")).multiply(BigDecimal.valueOf(60))
                        .add(new BigDecimal(colon.group("m")))) : parts(normal);
        return minutes.filter(m -> m.stripTrailingZeros().scale() <= 0).map(m -> span(m, text))
                .orElseGet(() -> Spoken.unclear("span.unclear", text.strip()));
    }

    private static Spoken<Long> span(BigDecimal minutes, String text) {
        if (minutes.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return Spoken.unclear("span.too-long", text.strip());
        }
        return new Spoken.Parsed<>(minutes.longValueExact(), echo(minutes.longValueExact()));
    }

    private static Optional<BigDecimal> parts(String normal) {
        Matcher m = PARTS.matcher(normal);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean half = m.group("half") != null || m.group("half2") != null || m.group("onlyhalf") != null;
        return Optional.of(times(m.group("d"), 1440).add(times(m.group("h"), 60)).add(times(m.group("m"), 1))
                .add(times(m.group("q"), 15)).add(BigDecimal.valueOf(half ? 30 : 0)));
    }

    private static BigDecimal times(String number, int minutes) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number).multiply(BigDecimal.valueOf(minutes));
    }

    private static Wording echo(long minutes) {
        long h = minutes / 60;
        long m = minutes % 60;
        String zh = (h > 0 ? h + " 小时" : "") + (h > 0 && m > 0 ? " " : "") + (m > 0 || h == 0 ? m + " 分钟" : "");
        String en = (h > 0 ? h + " h" : "") + (h > 0 && m > 0 ? " " : "") + (m > 0 || h == 0 ? m + " min" : "");
        return new Wording(zh, en);
    }
}
