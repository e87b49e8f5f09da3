package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.List;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.language.Wording;

/** Pack kind `energy-share`: energy used while voltage or frequency was out of range x the month's mean price x a share. */
public record EnergyShare(BigDecimal percent, Wording priceBasis) implements Formula {
    /** Energy used in the out-of-range time, in kWh. */
    public static final String ENERGY = "out-of-range-energy";
    /** Price of one kWh in major units of the currency. */
    public static final String PRICE = "energy-price";

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(ENERGY, FactType.QUANTITY), new FactUse(PRICE, FactType.QUANTITY));
    }
}
