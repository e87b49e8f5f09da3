package org.amends.core.compensation.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.language.Wording;

/**
 * A written rule of the pack. The id is stable and ends in its edition (`cn-outage-2024`); two editions stand side by
 * side and the day of the event decides between them.
 */
public record Rule(String id, Wording title, Basis basis, Calculation calculation, Terms terms) {

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(calculation, "calculation");
        Objects.requireNonNull(terms, "terms");
    }

    /** What all editions of the rule have in common: the id without its last part. */
    public String family() {
        int cut = id.lastIndexOf('-');
        return cut < 0 ? id : id.substring(0, cut);
    }

    public List<FactSpec> facts() {
        return calculation.facts();
    }

    public Optional<FactSpec> fact(String fact) {
        return facts().stream().filter(f -> f.id().equals(fact)).findFirst();
    }
}
