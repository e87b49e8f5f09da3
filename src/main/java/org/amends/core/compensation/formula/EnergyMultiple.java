package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.language.Wording;

/**
 * Pack kind `energy-multiple`: energy not supplied x a price x a multiple. An outage shorter than `leastMinutes` counts as that
 * long. `priceBasis` says which price the edition means. One multiple with an empty tariff holds for everybody; several are
 * chosen by the fact `tariff`.
 */
public record EnergyMultiple(EnergyBasis basis, long leastMinutes, Wording priceBasis, List<Multiple> multiples)
        implements Formula {
    public static final String DURATION = "outage-duration";
    /** Energy used in a number of normal days before the outage, in kWh. */
    public static final String USUAL_ENERGY = "usual-energy";
    public static final String USUAL_DAYS = "usual-days";
    /** Energy not delivered as the company's record states it, in kWh. */
    public static final String LOST_ENERGY = "lost-energy";
    /** Price of one kWh in major units of the currency. */
    public static final String PRICE = "energy-price";
    public static final String TARIFF = "tariff";

    public EnergyMultiple {
        multiples = List.copyOf(multiples);
        if (multiples.isEmpty() || leastMinutes < 0) {
            throw new IllegalArgumentException("a multiple is wanted, and no negative least time");
        }
    }

    /** Where the energy not supplied comes from. */
    public enum EnergyBasis {
        /** Mean hourly use of normal days x hours off. */
        USUAL_USE,
        /** The energy is stated. */
        STATED
    }

    /** How many times, for users of a tariff (an option of the fact `tariff`). */
    public record Multiple(String tariff, Wording label, BigDecimal times) {
    }

    boolean isByTariff() {
        return multiples.size() > 1 || !multiples.getFirst().tariff().isEmpty();
    }

    @Override
    public List<FactUse> uses() {
        List<FactUse> uses = new ArrayList<>();
        if (basis == EnergyBasis.USUAL_USE) {
            uses.add(new FactUse(DURATION, FactType.HOURS));
            uses.add(new FactUse(USUAL_ENERGY, FactType.QUANTITY));
            uses.add(new FactUse(USUAL_DAYS, FactType.DAYS));
        } else {
            uses.add(new FactUse(LOST_ENERGY, FactType.QUANTITY));
        }
        uses.add(new FactUse(PRICE, FactType.QUANTITY));
        if (isByTariff()) {
            uses.add(new FactUse(TARIFF, FactType.CHOICE));
        }
        return uses;
    }
}
