package org.amends.core.playbook;

import java.util.Map;
import java.util.Set;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Wording;

/**
 * Words to say (话术), for each way of explaining, with purpose and the twin to avoid and why. Applies to the kinds named,
 * or to all when none is named; {surname}, {salutation}, {when} and {kind} are filled in.
 */
public record Phrase(String id, Stage stage, Map<WayOfExplaining, Wording> says, Advice advice, Set<String> kinds) {

    public Phrase {
        says = Map.copyOf(says);
        kinds = Set.copyOf(kinds);
    }

    /** Why to say it; what not to say, and why not. */
    public record Advice(Wording purpose, Wording avoid, Wording why) {
    }
}
