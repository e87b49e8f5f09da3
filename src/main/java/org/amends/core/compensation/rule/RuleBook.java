package org.amends.core.compensation.rule;

import java.util.List;
import java.util.Optional;

/** All written rules of a pack, in its order. */
public record RuleBook(List<Rule> rules) {
    public static final RuleBook EMPTY = new RuleBook(List.of());

    public RuleBook {
        rules = List.copyOf(rules);
    }

    public Optional<Rule> find(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** All editions of a rule's family. */
    public List<Rule> editions(String family) {
        return rules.stream().filter(r -> r.family().equals(family)).toList();
    }
}
