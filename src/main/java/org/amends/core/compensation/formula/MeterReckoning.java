package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Figures;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Result;
import org.amends.core.language.Wording;

/**
 * Which part of the energy counted was too much, by the kind of fault; below zero when it was too little. Exact
 * fractions.
 */
final class MeterReckoning {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeterReckoning() {
    }

    /**
     * The part as a fraction with a positive denominator; `shown` is the figure it comes from, `text` how it is
     * reckoned.
     */
    record Part(BigDecimal numerator, BigDecimal denominator, BigDecimal shown, Wording text, Optional<Result> fault) {
        private static Part unfit(Result fault) {
            return new Part(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, Wording.same(""), Optional.of(fault));
        }
    }

    static Part part(MeteringRefund.MeterFault fault, Facts facts) {
        return switch (fault) {
            case ERROR -> error(facts.number(MeteringRefund.ERROR).orElseThrow());
            case MULTIPLIER -> multiplier(facts.number(MeteringRefund.TRUE_MULTIPLIER).orElseThrow(),
                    facts.number(MeteringRefund.BILLED_MULTIPLIER).orElseThrow());
            case WIRING -> wiring(facts.number(MeteringRefund.CORRECTION).orElseThrow());
        };
    }

    /** Recorded = true x (1 + error), so the excess is recorded x error / (1 + error), from error zero. */
    private static Part error(BigDecimal percent) {
        BigDecimal whole = HUNDRED.add(percent);
        if (whole.signum() <= 0) {
            return Part.unfit(Result.unfit(MeteringRefund.ERROR, "fact.below-all", percent.toPlainString()));
        }
        String figure = Figures.plain(percent);
        String size = Figures.plain(percent.abs());
        String sum = percent.signum() < 0 ? "(100 - " + size + ")" : "(100 + " + size + ")";
        return new Part(percent, whole, percent, new Wording(
                "电表误差 " + figure + "%，以“0”误差为基准：电量 × " + size + " ÷ " + sum,
                "Meter error " + figure + "%, reckoned from error zero: energy x " + size + " / " + sum),
                Optional.empty());
    }

    private static Part multiplier(BigDecimal right, BigDecimal billed) {
        if (right.signum() == 0) {
            return Part.unfit(Result.unfit(MeteringRefund.TRUE_MULTIPLIER, "fact.zero"));
        }
        if (billed.signum() == 0) {
            return Part.unfit(Result.unfit(MeteringRefund.BILLED_MULTIPLIER, "fact.zero"));
        }
        String t = Figures.plain(right);
        String b = Figures.plain(billed);
        String more = Figures.plain(billed.max(right));
        String less = Figures.plain(billed.min(right));
        return new Part(billed.subtract(right), billed, billed, new Wording(
                "实际倍率 " + t + "，算账用的倍率 " + b + "：电量 × (" + more + " - " + less + ") ÷ " + b,
                "True multiplier " + t + ", billed by " + b + ": energy x (" + more + " - " + less + ") / " + b),
                Optional.empty());
    }

    private static Part wiring(BigDecimal correction) {
        if (correction.compareTo(HUNDRED.negate()) < 0) {
            return Part.unfit(Result.unfit(MeteringRefund.CORRECTION, "fact.below-all", correction.toPlainString()));
        }
        String figure = Figures.plain(correction) + "%";
        String size = Figures.plain(correction.abs()) + "%";
        return new Part(correction.negate(), HUNDRED, correction, new Wording(
                "接线的差错率（更正率）" + figure + "：电量 × " + size,
                "Difference rate of the wiring " + figure + ": energy x " + size), Optional.empty());
    }

    /** How the energy settled and its price come out. */
    static List<Line> lines(Part part, BigDecimal energy, BigDecimal price, Money sum) {
        BigDecimal settled = energy.multiply(part.numerator()).abs();
        boolean back = part.numerator().signum() >= 0;
        String kwh = Figures.plain(settled.divide(part.denominator(), 4, RoundingMode.HALF_UP));
        Wording each = MoneyText.price(price, sum.currency());
        Wording total = MoneyText.of(sum);
        return List.of(
                Line.of(part.text().zh() + "，" + (back ? "多计 " : "少计 ") + kwh + " 度。",
                        part.text().en() + ": " + kwh + " kWh too " + (back ? "much" : "little") + "."),
                Line.part(new Wording(
                        (back ? "应退：" : "应补：") + kwh + " 度 × " + each.zh() + " = " + total.zh() + "。",
                        (back ? "To return: " : "To collect: ") + kwh + " kWh x " + each.en() + " = " + total.en()
                                + "."),
                        sum));
    }
}
