package org.amends.core.language;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people write them: 120, 1.2万, 一百二十, 一百二 (120), 两千三 (2300), 壹佰贰拾, full-width digits. Empty for anything
 * else, also for the vague (两三百, 一百多). Pure.
 */
public final class SpokenNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('〇', '零'), Map.entry('两', '二'), Map.entry('俩', '二'), Map.entry('壹', '一'), Map.entry('贰', '二'),
            Map.entry('叁', '三'), Map.entry('肆', '四'), Map.entry('伍', '五'), Map.entry('陆', '六'), Map.entry('柒', '七'),
            Map.entry('捌', '八'), Map.entry('玖', '九'), Map.entry('拾', '十'), Map.entry('佰', '百'), Map.entry('仟', '千'),
            Map.entry('萬', '万'), Map.entry('億', '亿'));
    private static final Map<String, Long> UNITS = Map.of("十", 10L, "百", 100L, "千", 1000L, "万", 10_000L,
            "亿", 100_000_000L);
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:\\.\\d+)?|[零一二三四五六七八九]|[十百千万亿]");
    private static final Pattern NUMERALS = Pattern.compile("[零一二三四五六七八九十百千]+");

    private SpokenNumber() {
    }

    /** Full width to half width, lower case, old and formal numerals to the plain ones, no blanks at the ends. */
    public static String normal(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(java.util.Locale.ROOT);
        StringBuilder plain = new StringBuilder(half.length());
        half.chars().forEach(c -> plain.append(PLAIN.getOrDefault((char) c, (char) c)));
        return plain.toString();
    }

    /** Reads a normal text that is a number and nothing else. */
    public static Optional<BigDecimal> read(String normal) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(normal);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group());
            end = matcher.end();
        }
        return tokens.isEmpty() || end < normal.length() ? Optional.empty() : new Reading().read(tokens);
    }

    /**
     * Writes Chinese numerals within a normal text in digits: 八点半 to 8点半, 二零二六年 to 2026年. The vague stays as it is:
     * 两三天 is not 23 days.
     */
    public static String inDigits(String normal) {
        return NUMERALS.matcher(normal).replaceAll(m -> {
            String run = m.group();
            boolean oneByOne = run.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
            if (oneByOne && run.length() > 1 && run.length() < 4 && run.indexOf('零') < 0) {
                return run;
            }
            if (oneByOne) {
                StringBuilder digits = new StringBuilder();
                run.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
                return digits.toString();
            }
            return read(run).map(n -> n.toBigInteger().toString()).orElse(run);
        });
    }

    /** One pass over the tokens: a number waits for its unit, units fall within a section, 万 and 亿 close sections. */
    private static final class Reading {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal waiting;
        private long lastUnit = Long.MAX_VALUE;
        private long lastBig = Long.MAX_VALUE;
        private boolean afterZero;
        private boolean waitingIsOneDigit;

        Optional<BigDecimal> read(List<String> tokens) {
            for (String token : tokens) {
                boolean taken = UNITS.containsKey(token) ? unit(UNITS.get(token)) : number(token, tokens.size());
                if (!taken) {
                    return Optional.empty();
                }
            }
            if (waiting != null) {
                boolean shortForm = waitingIsOneDigit && !afterZero && lastUnit >= 100 && lastUnit != Long.MAX_VALUE;
                section = section.add(shortForm ? waiting.multiply(BigDecimal.valueOf(lastUnit / 10)) : waiting);
            }
            return Optional.of(total.add(section));
        }

        private boolean number(String token, int count) {
            if (waiting != null) {
                return false;
            }
            int digit = token.length() == 1 ? DIGITS.indexOf(token) : -1;
            if (digit == 0 && count > 1) {
                boolean inside = !afterZero;
                afterZero = true;
                return inside;
            }
            waiting = digit >= 0 ? BigDecimal.valueOf(digit) : new BigDecimal(token);
            waitingIsOneDigit = token.length() == 1;
            return true;
        }

        private boolean unit(long unit) {
            return unit < 10_000 ? small(unit) : big(unit);
        }

        private boolean small(long unit) {
            if (unit >= lastUnit && lastUnit < 10_000 || waiting == null && unit != 10) {
                return false;
            }
            section = section.add((waiting == null ? BigDecimal.ONE : waiting).multiply(BigDecimal.valueOf(unit)));
            return next(unit);
        }

        private boolean big(long unit) {
            BigDecimal whole = section.add(waiting == null ? BigDecimal.ZERO : waiting);
            if (unit >= lastBig || whole.signum() == 0) {
                return false;
            }
            total = total.add(whole.multiply(BigDecimal.valueOf(unit)));
            section = BigDecimal.ZERO;
            lastBig = unit;
            return next(unit);
        }

        private boolean next(long unit) {
            waiting = null;
            afterZero = false;
            lastUnit = unit;
            return true;
        }
    }
}
