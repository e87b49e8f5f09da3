package org.amends.export.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;

/** One cell. Texts are texts for good: no program may take them for a formula, a number or a date. */
public sealed interface Cell {

    record Text(String text) implements Cell {
    }

    record Whole(long value) implements Cell {
    }

    record Decimal(BigDecimal value) implements Cell {
    }

    record Amount(Money money) implements Cell {
        /** The sum in major units with the currency's own digits. */
        public BigDecimal major() {
            return BigDecimal.valueOf(money.minor(), digits());
        }

        int digits() {
            return MoneyText.digits(money.currency());
        }
    }

    /** A moment in the hall's own time. */
    record Moment(LocalDateTime at) implements Cell {
    }

    record Blank() implements Cell {
    }
}
