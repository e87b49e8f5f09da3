package org.amends.core.compensation.formula;

import java.math.RoundingMode;
import java.util.Objects;

/** How a rule's sums are brought to whole minor units of its currency. HALF_UP is the custom of the counter. */
public record Rounding(String currency, RoundingMode mode) {

    public Rounding {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(mode, "mode");
    }

    public static Rounding halfUp(String currency) {
        return new Rounding(currency, RoundingMode.HALF_UP);
    }
}
