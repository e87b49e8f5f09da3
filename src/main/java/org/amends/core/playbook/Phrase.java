package org.amends.core.playbook;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amends.core.apology.ApologyElement;
import org.amends.core.cause.CauseParty;
import org.amends.core.complaint.Feeling;
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

    /**
     * When the phrase may be said: for these kinds (all when none is named), once one of these parties is known to be the cause,
     * to a person who feels so (any when none is named).
     */
    public record Scope(Set<String> kinds, Set<CauseParty> parties, Set<Feeling> feelings) {
        public static final Scope GENERAL = new Scope(Set.of(), Set.of());

        public Scope {
            kinds = Set.copyOf(kinds);
            parties = Set.copyOf(parties);
            feelings = Set.copyOf(feelings);
        }

        public Scope(Set<String> kinds, Set<CauseParty> parties) {
            this(kinds, parties, Set.of());
        }

        /** It waits for something to be known of the cause or the person. */
        public boolean isConditional() {
            return !parties.isEmpty() || !feelings.isEmpty();
        }

        public boolean allows(Optional<CauseParty> party, Optional<Feeling> feeling) {
            return (parties.isEmpty() || party.filter(parties::contains).isPresent())
                    && (feelings.isEmpty() || feeling.filter(feelings::contains).isPresent());
        }
    }

    /** Serves every kind. */
    public boolean isGeneral() {
        return scope.kinds().isEmpty();
    }

    public Wording says(WayOfExplaining way) {
        Wording fitting = says.get(way);
        return fitting == null ? Objects.requireNonNull(says.get(WayOfExplaining.NORMAL), id) : fitting;
    }
}
