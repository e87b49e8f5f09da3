package org.amends.core.compensation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.language.Spoken;
import org.amends.core.language.SpokenNumber;

/**
 * Sums as people type them: 一百二十块, 三块五, 1.2万, ¥1,200.50, １２０. Pure. What is not a sum is told apart: money.empty,
 * money.half, money.letters, money.negative, money.vague, money.comma, money.too-fine, money.too-large,
 * money.other-currency, money.unclear.
 */
public final class SpokenMoney {
    private static final BigDecimal MOST_MAJOR = BigDecimal.valueOf(1_000_000_000L);
    private static final Map<String, Pattern> MARKS = Map.of(
            "CNY", Pattern.compile("rmb|cny|人民币|yuan|¥"),
            "GBP", Pattern.compile("gbp|pounds?|英镑|£"),
            "EUR", Pattern.compile("eur(os?)?|欧元|€"),
            "USD", Pattern.compile("usd|dollars?|美元|\\$"));
    private static final String NUMBER = "[\\d.零一二三四五六七八九十百千万亿]+";
    private static final String DIGIT = "[\\d一二三四五六七八九]";
    private static final Pattern PARTS = Pattern.compile("(?:(?<major>" + NUMBER + ")[元块圆])?零?(?:(?<jiao>"
            + DIGIT + ")[角毛])?零?(?:(?<fen>" + DIGIT + ")分)?");
    private static final Pattern SHORT_TAIL = Pattern.compile(
            "(?<major>" + NUMBER + ")[元块圆毛角](?<tail>零?" + DIGIT + "{1,2})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern VAGUE = Pattern.compile("多|几|来块|左右|大概|上下|差不多|[二三四五六七八九][三四五六七八九][十百千万]");
    private static final Set<String> HALF = Set.of("¥", "£", "$", "€", "元", "块", ".");

    private SpokenMoney() {
    }

    /** Reads a sum of this currency; marks of another one are refused, never converted. */
    public static Spoken<Money> read(String text, String currency) {
        String normal = SpokenNumber.normal(text).replaceAll("\\s+", "");
        if (normal.isEmpty()) {
            return Spoken.unclear("money.empty");
        }
        for (Map.Entry<String, Pattern> mark : MARKS.entrySet()) {
            Matcher found = mark.getValue().matcher(normal);
            if (!mark.getKey().equals(currency) && found.find()) {
                return Spoken.unclear("money.other-currency", found.group());
            }
        }
        if (HALF.contains(normal) || normal.endsWith(".")) {
            return Spoken.unclear("money.half", text);
        }
        Pattern own = MARKS.getOrDefault(currency, Pattern.compile(currency.toLowerCase(java.util.Locale.ROOT)));
        return bare(own.matcher(normal).replaceAll(""), text, currency);
    }

    private static Spoken<Money> bare(String marked, String text, String currency) {
        String bare = marked.replaceAll("(?<=[元块圆角毛分])[钱整正]$", "");
        Matcher letters = LETTERS.matcher(bare);
        Matcher vague = VAGUE.matcher(bare);
        if (letters.find()) {
            return Spoken.unclear("money.letters", letters.group());
        }
        if (bare.startsWith("-") || bare.startsWith("负")) {
            return Spoken.unclear("money.negative", text);
        }
        if (vague.find()) {
            return Spoken.unclear("money.vague", vague.group());
        }
        if (bare.contains(",") && !GROUPED.matcher(bare.replaceAll("[元块圆]$", "")).matches()) {
            return Spoken.unclear("money.comma", text);
        }
        return amount(bare.replace(",", "")).map(major -> sum(major, text, currency))
                .orElseGet(() -> Spoken.unclear("money.unclear", text));
    }

    private static Spoken<Money> sum(BigDecimal major, String text, String currency) {
        BigDecimal minor = major.movePointRight(MoneyText.digits(currency)).stripTrailingZeros();
        if (minor.scale() > 0) {
            return Spoken.unclear("money.too-fine", text);
        }
        if (major.compareTo(MOST_MAJOR) > 0) {
            return Spoken.unclear("money.too-large", text);
        }
        Money money = Money.of(minor.longValueExact(), currency);
        return new Spoken.Parsed<>(money, MoneyText.of(money));
    }

    private static Optional<BigDecimal> amount(String text) {
        Matcher tail = SHORT_TAIL.matcher(text);
        if (tail.matches() && !text.matches(".*[角毛].*")) {
            return SpokenNumber.read(tail.group("major")).flatMap(m -> cents(tail.group("tail")).map(m::add));
        }
        Matcher parts = PARTS.matcher(text);
        if (!text.isEmpty() && parts.matches()) {
            return part(parts.group("major"), 0).flatMap(a -> part(parts.group("jiao"), 1)
                    .flatMap(b -> part(parts.group("fen"), 2).map(c -> a.add(b).add(c))));
        }
        return jiaoFen(text).or(() -> SpokenNumber.read(text));
    }

    /** 三块五毛二: the last digit is fen though nobody says so. */
    private static Optional<BigDecimal> jiaoFen(String text) {
        return text.matches(".*[角毛]" + DIGIT) ? amount(text + "分") : Optional.empty();
    }

    /** The tail of 三块五 (0.5), 三块零五 (0.05), 3块25 (0.25). */
    private static Optional<BigDecimal> cents(String tail) {
        String digits = SpokenNumber.inDigits(tail);
        return Optional.of(new BigDecimal("0." + digits));
    }

    private static Optional<BigDecimal> part(String number, int places) {
        return number == null ? Optional.of(BigDecimal.ZERO)
                : SpokenNumber.read(number).map(n -> n.movePointLeft(places));
    }
}
