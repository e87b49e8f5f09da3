package org.amends.core.compensation.formula;

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
 * Pack kind `receipts`: the cost shown by receipts, less what others have paid already, up to a limit where there is
 * one.
 */
public record Receipts(Optional<Money> limit) implements Formula {
    public static final String TOTAL = "receipts-total";
    /** Paid by an insurer or somebody else; unknown counts as nothing. */
    public static final String PAID_BY_OTHERS = "paid-by-others";

    @Override
    public List<FactUse> uses() {
        return List.of(new FactUse(TOTAL, FactType.MONEY), new FactUse(PAID_BY_OTHERS, FactType.MONEY));
    }

    @Override
    public List<String> wanted(Facts facts) {
        return List.of(TOTAL);
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        Money total = facts.money(TOTAL).orElseThrow();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.part(new Wording("有票据的实际损失：" + MoneyText.of(total).zh() + "。",
                "Loss shown by receipts: " + MoneyText.of(total).en() + "."), total));
        Money sum = total;
        Optional<Money> others = facts.money(PAID_BY_OTHERS).filter(m -> !m.isZero());
        if (others.isPresent()) {
            if (others.get().isMoreThan(total)) {
                return Result.unfit(PAID_BY_OTHERS, "fact.more-than-loss");
            }
            sum = total.minus(others.get());
            lines.add(Line.part(new Wording("减去别处已赔的：" + MoneyText.of(others.get()).zh() + "。",
                    "Less what others have paid: " + MoneyText.of(others.get()).en() + "."), sum.minus(total)));
        }
        if (limit.isPresent() && sum.isMoreThan(limit.get())) {
            lines.add(Line.part(new Wording("最高 " + MoneyText.of(limit.get()).zh() + "。",
                    "At most " + MoneyText.of(limit.get()).en() + "."), limit.get().minus(sum)));
            sum = limit.get();
        }
        return Result.owes(sum, lines);
    }
}
