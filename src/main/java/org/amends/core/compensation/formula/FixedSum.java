package org.amends.core.compensation.formula;

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
 * Pack kind `fixed-sum`: one sum for everybody (`byFact` empty, one amount), or a sum by an option of the fact
 * `byFact`.
 */
public record FixedSum(String byFact, List<Amount> amounts) implements Formula {

    public FixedSum {
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty() || byFact.isEmpty() && amounts.size() != 1) {
            throw new IllegalArgumentException("one amount for everybody, or amounts by a fact");
        }
    }

    /** The sum for an option; the option is empty when the sum holds for everybody. */
    public record Amount(String option, Wording label, Money sum) {
    }

    @Override
    public List<FactUse> uses() {
        return byFact.isEmpty() ? List.of() : List.of(new FactUse(byFact, FactType.CHOICE));
    }

    @Override
    public Result work(Facts facts, Rounding rounding) {
        Optional<Amount> amount = byFact.isEmpty() ? Optional.of(amounts.getFirst())
                : facts.option(byFact).flatMap(o -> amounts.stream().filter(a -> a.option().equals(o)).findFirst());
        if (amount.isEmpty()) {
            return Result.unfit(byFact, "fact.unfit.choice", facts.option(byFact).orElse(""));
        }
        Money sum = amount.get().sum();
        Wording label = amount.get().label();
        return Result.owes(sum, List.of(Line.part(new Wording(
                label.zh() + "：" + MoneyText.of(sum).zh() + "。",
                label.en() + ": " + MoneyText.of(sum).en() + "."), sum)));
    }
}
