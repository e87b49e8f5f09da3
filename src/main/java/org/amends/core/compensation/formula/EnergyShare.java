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
 * Pack kind `energy-share`: energy used while voltage or frequency was out of range x the month's mean price x a share.
 */
public record EnergyShare(BigDecimal percent, Wording priceBasis) implements Formula {
    /** Energy used in the out-of-range time, in kWh. */
    public static final String ENERGY = "out-of-range-energy";
    /** Price of one kWh in major units of the currency. */
    public static final String PRICE = "energy-price";

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(ENERGY, FactType.QUANTITY), new FactUse(PRICE, FactType.QUANTITY));
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        BigDecimal energy = facts.number(ENERGY).orElseThrow();
        BigDecimal price = facts.number(PRICE).orElseThrow();
        if (price.signum() == 0) {
            return Result.unfit(PRICE, "fact.zero");
        }
        Money sum = rounding.money(energy.multiply(price).multiply(percent), BigDecimal.valueOf(100));
        Wording each = MoneyText.price(price, rounding.currency());
        Wording total = MoneyText.of(sum);
        String kwh = Figures.plain(energy);
        String share = Figures.plain(percent) + "%";
        return Result.owes(sum, List.of(
                Line.of("电压或频率不合格那段时间用电 " + kwh + " 度。",
                        "Energy used while voltage or frequency was out of range: " + kwh + " kWh."),
                Line.of("每度电按" + priceBasis.zh() + "：" + each.zh() + "。",
                        "Price of one kWh, " + priceBasis.en() + ": " + each.en() + "."),
                Line.part(new Wording(
                        "应得：" + kwh + " 度 × " + each.zh() + " × " + share + " = " + total.zh() + "。",
                        "Owed: " + kwh + " kWh x " + each.en() + " x " + share + " = " + total.en() + "."), sum)));
    }
}
