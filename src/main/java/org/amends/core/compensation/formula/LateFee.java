package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Result;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.language.Wording;

/**
 * Pack kind `late-fee`: what a late payment costs by the rule, from the day after the due day to and with the day paid,
 * on the principal alone. What was charged above it is owed back; with a reason of waiver all of it is. A second and a
 * third debt may be given by the fact ids with `-2` and `-3`.
 */
public record LateFee(List<Category> categories, YearEnd yearEnd, Bounds bounds, List<Waiver> waivers)
        implements Formula {
    private static final List<String> SUFFIXES = List.of("", "-2", "-3");
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

    /** Least fee in all where there is one, and the most it may come to in percent of each debt. */
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

    @Override
    public List<String> wanted(Facts facts) {
        List<String> wanted = new ArrayList<>(List.of(CATEGORY));
        for (String suffix : SUFFIXES) {
            if (suffix.isEmpty() || facts.has(DEBT + suffix)) {
                wanted.addAll(List.of(DEBT + suffix, DUE + suffix, PAID + suffix));
            }
        }
        return wanted;
    }

    /** A debt may not be due yet. */
    @Override
    public boolean mayLieAhead(String fact) {
        return fact.startsWith(DUE);
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        Optional<Category> category = facts.option(CATEGORY).flatMap(
                id -> categories.stream().filter(c -> c.id().equals(id)).findFirst());
        if (category.isEmpty()) {
            return Result.unfit(CATEGORY, "fact.unfit.choice", facts.option(CATEGORY).orElse(""));
        }
        LateDays reckoning = new LateDays(category.get(), yearEnd, rounding);
        List<Line> lines = new ArrayList<>();
        Money fee = Money.zero(rounding.currency());
        for (String suffix : SUFFIXES) {
            if (facts.has(DEBT + suffix)) {
                Money debt = facts.money(DEBT + suffix).orElseThrow();
                fee = fee.plus(reckoning.fee(debt, facts.day(DUE + suffix).orElseThrow(),
                        facts.day(PAID + suffix).orElseThrow(), bounds.mostPercent(), lines));
            }
        }
        return settle(facts, atLeast(fee, lines), lines);
    }

    private Money atLeast(Money fee, List<Line> lines) {
        if (fee.isZero() || bounds.least().isEmpty() || !bounds.least().get().isMoreThan(fee)) {
            return fee;
        }
        Wording least = MoneyText.of(bounds.least().get());
        lines.add(Line.part(new Wording("不足 " + least.zh() + "，按 " + least.zh() + "收。",
                "Less than " + least.en() + " counts as " + least.en() + "."), bounds.least().get().minus(fee)));
        return bounds.least().get();
    }

    private Result settle(Facts facts, Money fee, List<Line> lines) {
        Optional<Waiver> waiver = facts.option(WAIVER).flatMap(
                id -> waivers.stream().filter(w -> w.id().equals(id)).findFirst());
        Optional<Money> charged = facts.money(CHARGED);
        if (waiver.isPresent()) {
            return waived(waiver.get(), charged.orElse(fee), lines);
        }
        if (charged.isPresent()) {
            return refunded(charged.get(), fee, lines);
        }
        return fee.isZero() ? notLate(lines) : Result.costs(fee, lines);
    }

    private static Result waived(Waiver waiver, Money fee, List<Line> lines) {
        List<Line> said = new ArrayList<>(lines.stream().map(l -> Line.of(l.text())).toList());
        said.add(Line.part(new Wording(
                "这笔违约金免收或退回（" + waiver.label().zh() + "）：" + MoneyText.of(fee).zh() + "。",
                "This late fee is waived or returned (" + waiver.label().en() + "): " + MoneyText.of(fee).en() + "."),
                fee));
        return Result.owes(fee, said);
    }

    private static Result refunded(Money charged, Money fee, List<Line> lines) {
        List<Line> said = new ArrayList<>(lines.stream().map(l -> Line.of(l.text())).toList());
        said.add(Line.part(new Wording("已收违约金：" + MoneyText.of(charged).zh() + "。",
                "Late fee charged: " + MoneyText.of(charged).en() + "."), charged));
        said.add(Line.part(new Wording("按规定应收：" + MoneyText.of(fee).zh() + "。",
                "By the rule: " + MoneyText.of(fee).en() + "."), Money.zero(fee.currency()).minus(fee)));
        if (charged.isMoreThan(fee)) {
            return Result.owes(charged.minus(fee), said);
        }
        return new Result.Nothing("late-fee.rightly-charged", new Wording("已收的违约金没有超过规定，不用退。",
                "The late fee charged is not above the rule; none is returned."), CHARGED, said);
    }

    private static Result notLate(List<Line> lines) {
        return new Result.Nothing("late-fee.not-late",
                new Wording("按期交清，没有违约金。", "Paid in time: there is no late fee."), PAID, lines);
    }
}
