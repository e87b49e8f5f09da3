package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Figures;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Result;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.language.Wording;

/**
 * Pack kind `metering-refund`: energy billed too much or too little, x the price of the months concerned. The real
 * period comes first; the fallback counts only when the day the fault arose cannot be found, unless the edition always
 * takes it.
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

    @Override
    public List<String> wanted(Facts facts) {
        List<String> wanted = new ArrayList<>(uses().stream().map(FactUse::fact).toList());
        if (period.order() == Order.KNOWN_FIRST) {
            if (!facts.has(PERIOD_KNOWN)) {
                wanted.removeAll(List.of(ENERGY_KNOWN, ENERGY_FALLBACK));
            }
            wanted.remove(isPeriodKnown(facts) ? ENERGY_FALLBACK : ENERGY_KNOWN);
        }
        return wanted;
    }

    private boolean isPeriodKnown(Facts facts) {
        return period.order() == Order.KNOWN_FIRST && facts.hasOption(PERIOD_KNOWN, "yes");
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        BigDecimal price = facts.number(PRICE).orElseThrow();
        if (price.signum() == 0) {
            return Result.unfit(PRICE, "fact.zero");
        }
        MeterReckoning.Part part = MeterReckoning.part(fault, facts);
        if (part.fault().isPresent()) {
            return part.fault().get();
        }
        List<Line> lines = new ArrayList<>();
        BigDecimal energy = energy(facts, lines);
        if (fault == MeterFault.ERROR && part.shown().abs().compareTo(allowedPercent) <= 0) {
            return withinLimit(part.shown(), lines);
        }
        BigDecimal excess = energy.multiply(part.numerator());
        Money sum = rounding.money(excess.abs().multiply(price), part.denominator());
        lines.addAll(MeterReckoning.lines(part, energy, price, sum));
        return excess.signum() >= 0 ? Result.owes(sum, lines) : Result.costs(sum, lines);
    }

    private BigDecimal energy(Facts facts, List<Line> lines) {
        if (isPeriodKnown(facts)) {
            BigDecimal energy = facts.number(ENERGY_KNOWN).orElseThrow();
            lines.add(Line.of("从出错那天到改正那天，已计电量 " + Figures.plain(energy) + " 度。",
                    "From the day it went wrong to the day it was put right, " + Figures.plain(energy)
                            + " kWh were counted."));
            return energy;
        }
        BigDecimal whole = facts.number(ENERGY_FALLBACK).orElseThrow();
        BigDecimal counted = whole.multiply(period.share());
        lines.add(Line.of(period.fallback().zh() + "：已计电量 " + Figures.plain(whole) + " 度，按 " + Figures.plain(counted)
                        + " 度算。",
                period.fallback().en() + ": " + Figures.plain(whole) + " kWh were counted, " + Figures.plain(counted)
                        + " kWh of them concerned."));
        return counted;
    }

    private Result withinLimit(BigDecimal error, List<Line> lines) {
        String shown = Figures.plain(error) + "%";
        String limit = "±" + Figures.plain(allowedPercent) + "%";
        return new Result.Nothing("metering.within-limit", new Wording(
                "电表检定误差 " + shown + "，在允许的 " + limit + " 以内，电量不用退补。",
                "The verified error of " + shown + " is within the allowed " + limit + "; no energy is settled."),
                ERROR, lines);
    }
}
