package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.language.Wording;

/**
 * Pack kind `late-fee`: what a late payment costs by the rule, from the day after the due day to and with the day paid, on the
 * principal alone. What was charged above it is owed back; with a reason of waiver all of it is. A second and a third debt may
 * be given by the fact ids with `-2` and `-3`.
 */
public record LateFee(List<Category> categories, YearEnd yearEnd, Bounds bounds, List<Waiver> waivers)
        implements Formula {
    public static final String CATEGORY = "user-category";
    public static final String DEBT = "debt";
    public static final String DUE = "due-on";
    public static final String PAID = "paid-on";
    /** The fee charged; unknown means: work out what it should be. */
    public static final String CHARGED = "late-fee-charged";
    /** One of the waivers' ids, or {@link #NO_WAIVER}. */
    public static final String WAIVER = "waiver-reason";
    public static final String NO_WAIVER = "none";

    public LateFee {
        categories = List.copyOf(categories);
        waivers = List.copyOf(waivers);
    }

    /** Daily rates in per mille of the debt: in the calendar year it fell due, and after. */
    public record Category(String id, Wording label, BigDecimal thisYear, BigDecimal carriedOver) {
    }

    /** What the year's end does to a debt carried over it. */
    public enum YearEnd {
        /** Each day at the rate of its own year. */
        SPLIT,
        /** All days at the carried-over rate (the older reading). */
        WHOLE_AT_CARRIED_RATE
    }

    /** Least fee for one debt, and the most it may come to in percent of the debt. */
    public record Bounds(Optional<Money> least, Optional<BigDecimal> mostPercent) {
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());
    }

    /** A reason for which the fee is waived. */
    public record Waiver(String id, Wording label) {
    }

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(CATEGORY, FactType.CHOICE), new FactUse(DEBT, FactType.MONEY),
                new FactUse(DUE, FactType.DATE), new FactUse(PAID, FactType.DATE),
                new FactUse(CHARGED, FactType.MONEY), new FactUse(WAIVER, FactType.CHOICE));
    }
}
