package org.amends.core.playbook;

import java.util.Map;
import java.util.Set;
import org.amends.core.apology.ApologyElement;
import org.amends.core.cause.CauseParty;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.language.Wording;

/**
 * Words to say (话术), for each way of explaining, with purpose and the twin to avoid and why. The normal way is always there.
 * {surname}, {salutation}, {when} and {kind} are filled in.
 */
public record Phrase(
        String id, Stage stage, Map<WayOfExplaining, Wording> says, Advice advice, Set<ApologyElement> elements,
        Scope scope) {

    public Phrase {
        says = Map.copyOf(says);
        elements = Set.copyOf(elements);
    }

    /** Why to say it; what not to say, and why not. */
    public record Advice(Wording purpose, Wording avoid, Wording why) {
    }

    /** For which kinds (all when none is named), and only once one of these parties is known to be the cause (any when none). */
    public record Scope(Set<String> kinds, Set<CauseParty> parties) {
        public static final Scope GENERAL = new Scope(Set.of(), Set.of());

        public Scope {
            kinds = Set.copyOf(kinds);
            parties = Set.copyOf(parties);
        }
    }

    /** Serves every kind. */
    public boolean isGeneral() {
        return scope.kinds().isEmpty();
    }

    public Wording says(WayOfExplaining way) {
        return says.getOrDefault(way, says.get(WayOfExplaining.NORMAL));
    }
}
