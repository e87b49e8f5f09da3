package org.amends.core.compensation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.amends.core.language.Wording;

/**
 * How sums are said to people: `2,000.00 元`, `£30.00`. A currency without words of its own is named by its code. Pure.
 */
public final class MoneyText {
    private static final Map<String, Wording> WORDS = Map.of(
            "CNY", new Wording("%s 元", "%s yuan"),
            "GBP", new Wording("%s 英镑", "£%s"),
            "EUR", new Wording("%s 欧元", "€%s"),
            "USD", new Wording("%s 美元", "$%s"));

    private MoneyText() {
    }

    public static Wording of(Money money) {
        return said(figure(money), money.currency());
    }

    /** The figure alone, `2,000.00`, where the words around it name the currency. */
    public static String figure(Money money) {
        int digits = digits(money.currency());
        return grouped(BigDecimal.valueOf(money.minor(), digits), digits, digits);
    }

    /** A price of one unit, with all its decimals, at least those of the currency. */
    public static Wording price(BigDecimal major, String currency) {
        int digits = digits(currency);
        return said(grouped(major, digits, Math.max(digits, major.scale())), currency);
    }

    /** How many decimals the currency's minor unit has. */
    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static Wording said(String figure, String currency) {
        Wording words = WORDS.getOrDefault(currency, Wording.same("%s " + currency));
        return new Wording(words.zh().formatted(figure), words.en().formatted(figure));
    }

    private static String grouped(BigDecimal value, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }
}
