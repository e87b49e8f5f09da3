package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.language.Wording;

/**
 * Pack kind `damaged-item`: the cost of repair; beyond repair the price less straight-line depreciation over the life of the
 * item's class. Age is counted in whole months; up to and with `fullPriceMonths` the full price, from the end of life (inclusive)
 * `floorPercent` of the price, never less (settled 12).
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
}
