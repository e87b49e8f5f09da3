package org.amends.core.compensation.formula;

import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;

/** Pack kind `receipts`: the cost shown by receipts, less what others have paid already, up to a limit where there is one. */
public record Receipts(Optional<Money> limit) implements Formula {
    public static final String TOTAL = "receipts-total";
    /** Paid by an insurer or somebody else; unknown counts as nothing. */
    public static final String PAID_BY_OTHERS = "paid-by-others";

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(TOTAL, FactType.MONEY), new FactUse(PAID_BY_OTHERS, FactType.MONEY));
    }
}
