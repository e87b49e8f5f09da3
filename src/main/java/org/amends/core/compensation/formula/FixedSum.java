package org.amends.core.compensation.formula;

import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.language.Wording;

/** Pack kind `fixed-sum`: one sum for everybody (`byFact` empty, one amount), or a sum by an option of the fact `byFact`. */
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
}
