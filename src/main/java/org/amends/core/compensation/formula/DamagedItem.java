package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * Pack kind `damaged-item`: the cost of repair; beyond repair the price less straight-line depreciation over the life
 * of the item's class. Age is counted in whole months; up to and with `fullPriceMonths` the full price, from the end of
 * life (inclusive) `floorPercent` of the price, never less (settled 12).
 */
public record DamagedItem(
        List<ItemClass> classes, int fullPriceMonths, BigDecimal floorPercent, Optional<Money> ceiling)
        implements Formula {
    public static final String REPAIRABLE = "repairable";
    public static final String REPAIR_COST = "repair-cost";
    public static final String ITEM_CLASS = "item-class";
    public static final String PRICE = "item-price";
    public static final String BOUGHT = "bought-on";

    public DamagedItem {
        classes = List.copyOf(classes);
    }

    /** A class of things with its life. `id` is an option of the fact `item-class`. */
    public record ItemClass(String id, Wording label, int lifeYears) {
        public ItemClass {
            if (lifeYears <= 0) {
                throw new IllegalArgumentException("a life of " + lifeYears + " years");
            }
        }
    }

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(REPAIRABLE, FactType.YES_NO), new FactUse(REPAIR_COST, FactType.MONEY),
                new FactUse(ITEM_CLASS, FactType.CHOICE), new FactUse(PRICE, FactType.MONEY),
                new FactUse(BOUGHT, FactType.DATE), new FactUse(Facts.EVENT_DAY, FactType.DATE));
    }

    @Override
    public List<String> wanted(Facts facts) {
        if (!facts.has(REPAIRABLE)) {
            return List.of(REPAIRABLE);
        }
        return facts.hasOption(REPAIRABLE, "yes") ? List.of(REPAIRABLE, REPAIR_COST)
                : List.of(REPAIRABLE, ITEM_CLASS, PRICE, BOUGHT, Facts.EVENT_DAY);
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        if (facts.hasOption(REPAIRABLE, "yes")) {
            Money cost = facts.money(REPAIR_COST).orElseThrow();
            List<Line> lines = new ArrayList<>(List.of(Line.part(new Wording(
                    "能修好：配件、检测、人工共 " + MoneyText.of(cost).zh() + "，由公司承担。",
                    "It can be repaired: parts, tests and labour, " + MoneyText.of(cost).en() + ", are borne by us."),
                    cost)));
            return capped(cost, lines);
        }
        Money price = facts.money(PRICE).orElseThrow();
        LocalDate bought = facts.day(BOUGHT).orElseThrow();
        LocalDate broken = facts.day(Facts.EVENT_DAY).orElseThrow();
        Optional<ItemClass> kind = facts.option(ITEM_CLASS).flatMap(
                id -> classes.stream().filter(c -> c.id().equals(id)).findFirst());
        if (kind.isEmpty()) {
            return Result.unfit(ITEM_CLASS, "fact.unfit.choice", facts.option(ITEM_CLASS).orElse(""));
        }
        if (bought.isAfter(broken)) {
            return Result.unfit(BOUGHT, "fact.bought-after-damage", bought.toString(), broken.toString());
        }
        return beyondRepair(kind.get(), price, new Age(bought, broken), rounding);
    }

    /** From purchase to damage. */
    private record Age(LocalDate bought, LocalDate broken) {
        long months() {
            return ChronoUnit.MONTHS.between(bought, broken);
        }
    }

    private Result beyondRepair(ItemClass kind, Money price, Age age, Rounding rounding) {
        long months = age.months();
        long life = kind.lifeYears() * 12L;
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                kind.label().zh() + "的使用年限是 " + kind.lifeYears() + " 年，也就是 " + life + " 个月。",
                "The life of " + kind.label().en() + " is " + kind.lifeYears() + " years, that is " + life
                        + " months."));
        lines.add(Line.of(
                Figures.day(age.bought()).zh() + "买，" + Figures.day(age.broken()).zh() + "坏，用了 " + months + " 个整月。",
                "Bought on " + Figures.day(age.bought()).en() + ", damaged on " + Figures.day(age.broken()).en() + ": " + months
                        + " whole months."));
        lines.add(Line.part(new Wording("买价（按发票）：" + MoneyText.of(price).zh() + "。",
                "Price by the invoice: " + MoneyText.of(price).en() + "."), price));
        Money floor = rounding.part(price, floorPercent, BigDecimal.valueOf(100));
        if (months <= fullPriceMonths) {
            lines.add(Line.of("用了 " + fullPriceMonths + " 个月及以内，按买价全额赔。",
                    "Used for " + fullPriceMonths + " months or less: the full price."));
            return capped(price, lines);
        }
        Money left = months >= life ? floor : depreciated(price, months, life, rounding);
        Money due = floor.isMoreThan(left) ? floor : left;
        lines.add(loss(price, due, months >= life || floor.isMoreThan(left), months, life));
        return capped(due, lines);
    }

    private static Money depreciated(Money price, long months, long life, Rounding rounding) {
        return rounding.part(price, BigDecimal.valueOf(life - months), BigDecimal.valueOf(life));
    }

    private Line loss(Money price, Money due, boolean atFloor, long months, long life) {
        Money off = price.minus(due);
        String least = Figures.plain(floorPercent) + "%";
        Wording text = atFloor
                ? new Wording("已到使用年限，或余值不足买价的 " + least + "，按买价的 " + least + " 赔："
                        + MoneyText.of(due).zh() + "。",
                        "At the end of its life, or worth less than " + least + " of the price: " + least
                                + " of the price, " + MoneyText.of(due).en() + ".")
                : new Wording("减去折旧：买价 × " + months + " ÷ " + life + " = " + MoneyText.of(off).zh() + "，余 "
                        + MoneyText.of(due).zh() + "。",
                        "Less wear: price x " + months + " / " + life + " = " + MoneyText.of(off).en() + ", leaves "
                                + MoneyText.of(due).en() + ".");
        return Line.part(text, Money.zero(price.currency()).minus(off));
    }

    private Result capped(Money sum, List<Line> lines) {
        if (ceiling.isEmpty() || !sum.isMoreThan(ceiling.get())) {
            return Result.owes(sum, lines);
        }
        Wording most = MoneyText.of(ceiling.get());
        lines.add(Line.part(new Wording("最高 " + most.zh() + "。", "At most " + most.en() + "."),
                ceiling.get().minus(sum)));
        return Result.owes(ceiling.get(), lines);
    }
}
