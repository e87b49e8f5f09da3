package org.amends.core.guide.writing;

import java.util.Map;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;

/** The facts a case kept for a rule, read again; one that cannot be read any more is left out. */
final class KeptFacts {

    private KeptFacts() {
    }

    static Facts of(Rule rule, Map<String, String> kept, String currency) {
        Facts facts = Facts.NONE;
        for (var fact : kept.entrySet()) {
            var spec = rule.fact(fact.getKey());
            if (spec.isPresent() && FactText.read(spec.get(), fact.getValue(), currency)
                    instanceof FactText.Read.Value(var value)) {
                facts = facts.with(fact.getKey(), value);
            }
        }
        return facts;
    }
}
