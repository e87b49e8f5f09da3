package org.amends.core.rights;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;

/** Facts as events keep them: the text of each fact the rule declares, by id. */
public final class FactTexts {

    private FactTexts() {
    }

    /** What the rule declares and the case knows; nothing else goes into the record. */
    public static Map<String, String> write(Rule rule, Facts facts) {
        Map<String, String> texts = new TreeMap<>();
        for (FactSpec spec : rule.facts()) {
            FactValue value = facts.values().get(spec.id());
            if (value != null) {
                texts.put(spec.id(), FactText.write(value));
            }
        }
        return texts;
    }

    /** The facts again; empty when one of them is none of the rule's or does not fit it. */
    public static Optional<Facts> read(Rule rule, Map<String, String> texts) {
        Facts facts = Facts.NONE;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Optional<FactSpec> spec = rule.fact(text.getKey());
            if (spec.isEmpty() || !(FactText.read(spec.get(), text.getValue(),
                    rule.calculation().rounding().currency()) instanceof FactText.Read.Value(FactValue value))) {
                return Optional.empty();
            }
            facts = facts.with(text.getKey(), value);
        }
        return Optional.of(facts);
    }
}
