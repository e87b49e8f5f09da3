package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.working.Figures;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.language.Wording;

/** The fee for one debt: days late x daily rate, split at the turn of the year where the rule says so; rounded once. */
record LateDays(LateFee.Category category, LateFee.YearEnd yearEnd, Rounding rounding) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    Money fee(Money debt, LocalDate due, LocalDate paid, Optional<BigDecimal> mostPercent, List<Line> lines) {
        long late = Math.max(0, ChronoUnit.DAYS.between(due, paid));
        long carried = carried(due, paid, late);
        BigDecimal perMille = category.thisYear().multiply(BigDecimal.valueOf(late - carried))
                .add(category.carriedOver().multiply(BigDecimal.valueOf(carried)));
        Money fee = rounding.part(debt, perMille, THOUSAND);
        lines.add(Line.part(text(debt, late - carried, carried, fee), fee));
        if (mostPercent.isEmpty()) {
            return fee;
        }
        Money most = rounding.part(debt, mostPercent.get(), BigDecimal.valueOf(100));
        if (!fee.isMoreThan(most)) {
            return fee;
        }
        String share = Figures.plain(mostPercent.get()) + "%";
        lines.add(Line.part(new Wording("最高为欠费的 " + share + "：" + MoneyText.of(most).zh() + "。",
                "At most " + share + " of the debt: " + MoneyText.of(most).en() + "."), most.minus(fee)));
        return most;
    }

    private long carried(LocalDate due, LocalDate paid, long late) {
        if (late == 0 || paid.getYear() == due.getYear()) {
            return 0;
        }
        LocalDate lastOfYear = LocalDate.of(due.getYear(), 12, 31);
        return yearEnd == LateFee.YearEnd.WHOLE_AT_CARRIED_RATE ? late : ChronoUnit.DAYS.between(lastOfYear, paid);
    }

    private Wording text(Money debt, long inYear, long carried, Money fee) {
        Wording sum = MoneyText.of(debt);
        Wording result = MoneyText.of(fee);
        String days = inYear + " × " + Figures.plain(category.thisYear()) + "‰";
        String more = carried + " × " + Figures.plain(category.carriedOver()) + "‰";
        String both = carried == 0 ? days : inYear == 0 ? more : "(" + days + " + " + more + ")";
        return new Wording(
                category.label().zh() + "欠费 " + sum.zh() + "，晚 " + (inYear + carried) + " 天"
                        + (carried == 0 ? "" : "（其中跨年后 " + carried + " 天）") + "：" + sum.zh() + " × " + both + " = "
                        + result.zh() + "。",
                category.label().en() + ", debt " + sum.en() + ", " + (inYear + carried) + " days late"
                        + (carried == 0 ? "" : " (" + carried + " of them counted as carried over the year)") + ": "
                        + sum.en() + " x " + both + " = " + result.en() + ".");
    }
}
