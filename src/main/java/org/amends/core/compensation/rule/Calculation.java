package org.amends.core.compensation.rule;

import java.util.List;
import java.util.Objects;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.formula.Formula;
import org.amends.core.compensation.working.Rounding;

/**
 * How a rule's sum comes about: formula, rounding, the facts in the order of asking, and the examples that prove it.
 */
public record Calculation(Formula formula, Rounding rounding, List<FactSpec> facts, List<WorkedExample> examples) {

    public Calculation {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(rounding, "rounding");
        facts = List.copyOf(facts);
        examples = List.copyOf(examples);
    }
}
