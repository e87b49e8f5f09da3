package org.amends.core.compensation.working;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;

/** How a rule's sums are brought to whole minor units of its currency. HALF_UP is the custom of the counter. */
public record Rounding(String currency, RoundingMode mode) {

    public Rounding {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(mode, "mode");
    }

    public static Rounding halfUp(String currency) {
        return new Rounding(currency, RoundingMode.HALF_UP);
    }

    /** The fraction of major units as money, rounded once. Throws ArithmeticException beyond what money can hold. */
    public Money money(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal minor = numerator.movePointRight(MoneyText.digits(currency)).divide(denominator, 0, mode);
        return Money.of(minor.longValueExact(), currency);
    }

    public Money money(BigDecimal major) {
        return money(major, BigDecimal.ONE);
    }

    /** A part of a sum, rounded once. Throws like {@link #money}. */
    public Money part(Money whole, BigDecimal numerator, BigDecimal denominator) {
        return Money.of(BigDecimal.valueOf(whole.minor()).multiply(numerator).divide(denominator, 0, mode)
                .longValueExact(), whole.currency());
    }
}
