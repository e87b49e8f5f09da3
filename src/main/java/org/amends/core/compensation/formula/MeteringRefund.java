package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.language.Wording;

/**
 * Pack kind `metering-refund`: energy billed too much or too little, x the price of the months concerned. The real period comes
 * first; the fallback counts only when the day the fault arose cannot be found, unless the edition always takes it.
 */
public record MeteringRefund(MeterFault fault, BigDecimal allowedPercent, Period period) implements Formula {
    public static final String PERIOD_KNOWN = "fault-day-known";
    /** Energy billed from the day the fault arose to the day it was put right, in kWh. */
    public static final String ENERGY_KNOWN = "energy-in-fault-period";
    /** Energy billed in the period the fallback names, in kWh. */
    public static final String ENERGY_FALLBACK = "energy-in-fallback-period";
    public static final String ERROR = "meter-error";
    public static final String TRUE_MULTIPLIER = "true-multiplier";
    public static final String BILLED_MULTIPLIER = "billed-multiplier";
    /** (right wiring - wrong wiring) / wrong wiring, in percent; positive when too little was recorded. */
    public static final String CORRECTION = "correction-rate";
    /** Price of one kWh in major units of the currency. */
    public static final String PRICE = "energy-price";

    /** What is wrong with the metering. */
    public enum MeterFault {
        /** The meter runs fast or slow by a verified error; the base is error zero, not the allowed limit. */
        ERROR,
        MULTIPLIER,
        WIRING
    }

    /** Which period counts: `share` is the part of the fallback period that counts (a half, the whole). */
    public record Period(Order order, Wording fallback, BigDecimal share) {
    }

    /** Whether the real period is asked for. */
    public enum Order {
        KNOWN_FIRST,
        FALLBACK_ALWAYS
    }

    @Override
    public List<FactUse> uses() {
        List<FactUse> uses = new ArrayList<>();
        switch (fault) {
            case ERROR -> uses.add(new FactUse(ERROR, FactType.PERCENT));
            case MULTIPLIER -> {
                uses.add(new FactUse(TRUE_MULTIPLIER, FactType.QUANTITY));
                uses.add(new FactUse(BILLED_MULTIPLIER, FactType.QUANTITY));
            }
            case WIRING -> uses.add(new FactUse(CORRECTION, FactType.PERCENT));
        }
        if (period.order() == Order.KNOWN_FIRST) {
            uses.add(new FactUse(PERIOD_KNOWN, FactType.YES_NO));
            uses.add(new FactUse(ENERGY_KNOWN, FactType.QUANTITY));
        }
        uses.add(new FactUse(ENERGY_FALLBACK, FactType.QUANTITY));
        uses.add(new FactUse(PRICE, FactType.QUANTITY));
        return uses;
    }
}
