package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Figures;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Result;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.language.Wording;

/**
 * Pack kind `energy-multiple`: energy not supplied x a price x a multiple. An outage shorter than `leastMinutes` counts
 * as that long. `priceBasis` says which price the edition means. One multiple with an empty tariff holds for everybody;
 * several are chosen by the fact `tariff`.
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

    @Override
    public Result work(Facts facts, Rounding rounding) {
        Optional<Result> fault = fault(facts);
        if (fault.isPresent()) {
            return fault.get();
        }
        List<Line> lines = new ArrayList<>();
        Energy lost = basis == EnergyBasis.STATED ? stated(facts, lines) : estimated(facts, lines);
        BigDecimal price = facts.number(PRICE).orElseThrow();
        Multiple multiple = multiple(facts).orElseThrow();
        Money sum = rounding.money(lost.numerator().multiply(price).multiply(multiple.times()), lost.denominator());
        Wording each = MoneyText.price(price, rounding.currency());
        Wording total = MoneyText.of(sum);
        lines.add(Line.of("每度电按" + priceBasis.zh() + "：" + each.zh() + "。",
                "Price of one kWh, " + priceBasis.en() + ": " + each.en() + "."));
        lines.add(Line.of(multiple.label().zh() + "，按 " + Figures.plain(multiple.times()) + " 倍算。",
                multiple.label().en() + ": counted " + Figures.plain(multiple.times()) + " times."));
        String energy = lost.figure();
        String times = Figures.plain(multiple.times());
        lines.add(Line.part(new Wording(
                "应得：" + energy + " 度 × " + each.zh() + " × " + times + " = " + total.zh() + "。",
                "Owed: " + energy + " kWh x " + each.en() + " x " + times + " = " + total.en() + "."), sum));
        return Result.owes(sum, lines);
    }

    /** Energy as an exact fraction of kWh. */
    private record Energy(BigDecimal numerator, BigDecimal denominator) {
        String figure() {
            return Figures.plain(numerator.divide(denominator, 4, RoundingMode.HALF_UP));
        }
    }

    private Energy stated(Facts facts, List<Line> lines) {
        BigDecimal energy = facts.number(LOST_ENERGY).orElseThrow();
        lines.add(Line.of("少供的电：" + Figures.plain(energy) + " 度（按事故记录）。",
                "Energy not delivered: " + Figures.plain(energy) + " kWh (by the record of the accident)."));
        return new Energy(energy, BigDecimal.ONE);
    }

    private Energy estimated(Facts facts, List<Line> lines) {
        long off = facts.minutes(DURATION).orElseThrow();
        long counted = Math.max(off, leastMinutes);
        lines.add(time(off, counted));
        BigDecimal energy = facts.number(USUAL_ENERGY).orElseThrow();
        BigDecimal days = facts.number(USUAL_DAYS).orElseThrow();
        BigDecimal hours = days.multiply(BigDecimal.valueOf(24));
        String mean = Figures.plain(energy) + " ÷ (" + Figures.plain(days) + " × 24) " + Figures.equal(energy, hours);
        lines.add(Line.of(
                "平常 " + Figures.plain(days) + " 天用电 " + Figures.plain(energy) + " 度，平均每小时 " + mean + " 度。",
                "In " + Figures.plain(days) + " normal days " + Figures.plain(energy) + " kWh: in an hour " + mean
                        + " kWh."));
        Energy lost = new Energy(energy.multiply(BigDecimal.valueOf(counted)), hours.multiply(BigDecimal.valueOf(60)));
        lines.add(Line.of(
                "可能用的电：每小时用电 × " + Figures.duration(counted).zh() + " "
                        + Figures.equal(lost.numerator(), lost.denominator()) + " 度。",
                "Energy probably used: hourly use x " + Figures.duration(counted).en() + " "
                        + Figures.equal(lost.numerator(), lost.denominator()) + " kWh."));
        return lost;
    }

    private Line time(long off, long counted) {
        Wording real = Figures.duration(off);
        if (off == counted) {
            return Line.of("停电 " + real.zh() + "。", "Power was off for " + real.en() + ".");
        }
        Wording least = Figures.duration(counted);
        return Line.of("停电 " + real.zh() + "，不足 " + least.zh() + "按 " + least.zh() + "算。",
                "Power was off for " + real.en() + "; less than " + least.en() + " counts as " + least.en() + ".");
    }

    private Optional<Result> fault(Facts facts) {
        for (String fact : wanted(facts)) {
            boolean zero = facts.number(fact).filter(n -> n.signum() == 0).isPresent()
                    || facts.minutes(fact).filter(m -> m <= 0).isPresent();
            if (zero && !fact.equals(USUAL_ENERGY) && !fact.equals(LOST_ENERGY)) {
                return Optional.of(Result.unfit(fact, "fact.zero"));
            }
        }
        return multiple(facts).isPresent() ? Optional.empty()
                : Optional.of(Result.unfit(TARIFF, "fact.unfit.choice", facts.option(TARIFF).orElse("")));
    }

    private Optional<Multiple> multiple(Facts facts) {
        if (!isByTariff()) {
            return Optional.of(multiples.getFirst());
        }
        return facts.option(TARIFF).flatMap(
                t -> multiples.stream().filter(m -> m.tariff().equals(t)).findFirst());
    }
}
