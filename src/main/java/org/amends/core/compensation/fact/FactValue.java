package org.amends.core.compensation.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.amends.core.compensation.Money;

/** The value of one fact. Which of these fits which {@link FactType} is settled by {@link FactText}. */
public sealed interface FactValue {

    record Sum(Money money) implements FactValue {
        public Sum {
            Objects.requireNonNull(money, "money");
        }
    }

    /** QUANTITY, DAYS and PERCENT; compared by number, so 2.50 equals 2.5. */
    record Number(BigDecimal value) implements FactValue {
        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** A length of time in whole minutes. */
    record Minutes(long value) implements FactValue {
    }

    record Day(LocalDate value) implements FactValue {
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /** An option's id; `yes` or `no` for YES_NO. */
    record Option(String id) implements FactValue {
        public static final Option YES = new Option("yes");
        public static final Option NO = new Option("no");

        public Option {
            Objects.requireNonNull(id, "id");
        }
    }
}
