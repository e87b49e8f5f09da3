package org.amends.core.compensation.rule;

import java.util.Set;
import org.amends.core.language.Wording;

/**
 * A fact with options is, or is not, one of `options` (`yes` and `no` for YES_NO). As a precondition it must hold or
 * nothing is owed; as an exemption nothing is owed when it holds. `why` is said to the customer then.
 */
public record Condition(String id, String fact, Set<String> options, Wording why) {

    public Condition {
        options = Set.copyOf(options);
    }
}
