package org.amends.pack.form;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.pack.json.Cell;

/** Money of a pack: text in major units of its currency. */
public record Sums(String currency) {

    public Sums {
        Currency.getInstance(currency);
    }

    /** Throws ArithmeticException for parts smaller than the currency's minor unit. */
    public Money of(String text) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return Money.of(new BigDecimal(text).movePointRight(digits).longValueExact(), currency);
    }

    Money of(Cell cell, String key) {
        return of(cell.text(key));
    }

    Optional<Money> maybe(Cell cell, String key) {
        return cell.maybe(key).map(c -> of(c.text()));
    }
}
