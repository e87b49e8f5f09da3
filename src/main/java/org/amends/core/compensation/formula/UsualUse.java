package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.List;
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
 * Pack kind `metering-usual-use`: the metering stood still or failed, so the use of a normal month stands in for what it recorded, x the
 * price of the months concerned. The period is read from the reading records.
 */
public record UsualUse(Direction direction) implements Formula {
    /** What would have been used in the time of the fault, by a normal month, in kWh. */
    public static final String USUAL = "normal-energy";

    /** Which way the edition settles. */
    public enum Direction {
        BOTH,
        /** Only what was recorded too little is settled. */
        COLLECT_ONLY
    }

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(USUAL, FactType.QUANTITY), new FactUse(MeteringRefund.ENERGY_KNOWN, FactType.QUANTITY),
                new FactUse(MeteringRefund.PRICE, FactType.QUANTITY));
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        BigDecimal price = facts.number(MeteringRefund.PRICE).orElseThrow();
        if (price.signum() == 0) {
            return Result.unfit(MeteringRefund.PRICE, "fact.zero");
        }
        BigDecimal usual = facts.number(USUAL).orElseThrow();
        BigDecimal billed = facts.number(MeteringRefund.ENERGY_KNOWN).orElseThrow();
        BigDecimal excess = billed.subtract(usual);
        Line compared = compared(usual, billed);
        if (excess.signum() > 0 && direction == Direction.COLLECT_ONLY) {
            return new Result.Nothing("metering.collect-only", new Wording(
                    "这一版规则里，这种毛病只补收、不退；多计的部分请查是不是误差或接线的毛病。",
                    "In this edition this fault is only collected for; what was billed too much may be owed for an error or wiring."),
                    MeteringRefund.ENERGY_KNOWN, List.of(compared));
        }
        Money sum = rounding.money(excess.abs().multiply(price), BigDecimal.ONE);
        List<Line> lines = List.of(compared, settled(excess, price, sum));
        return excess.signum() >= 0 ? Result.owes(sum, lines) : Result.costs(sum, lines);
    }

    private static Line compared(BigDecimal usual, BigDecimal billed) {
        String by = Figures.plain(usual);
        String was = Figures.plain(billed);
        return Line.of("按正常月份，这段时间该用电 " + by + " 度；账上收了 " + was + " 度。",
                "By a normal month " + by + " kWh would have been used in this time; " + was + " kWh were billed.");
    }

    private static Line settled(BigDecimal excess, BigDecimal price, Money sum) {
        boolean back = excess.signum() >= 0;
        String kwh = Figures.plain(excess.abs());
        Wording each = MoneyText.price(price, sum.currency());
        Wording total = MoneyText.of(sum);
        return Line.part(new Wording((back ? "应退：" : "应补：") + kwh + " 度 × " + each.zh() + " = " + total.zh() + "。",
                (back ? "To return: " : "To collect: ") + kwh + " kWh x " + each.en() + " = " + total.en() + "."), sum);
    }
}
