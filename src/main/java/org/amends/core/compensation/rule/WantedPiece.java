package org.amends.core.compensation.rule;

import java.util.Set;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.language.Wording;

/**
 * Something a rule wants to see. `id` is unique within the rule and `kinds` are those that will do; both are empty for advice alone
 * ("keep the appliance as it is"), which nobody can attach.
 */
public record WantedPiece(String id, Wording words, Set<EvidenceKind> kinds) {

    public WantedPiece {
        kinds = Set.copyOf(kinds);
        if (id.isEmpty() != kinds.isEmpty()) {
            throw new IllegalArgumentException("a piece has both id and kinds, or neither: " + id);
        }
    }

    /** Words that ask for nothing to be attached. */
    public static WantedPiece advice(Wording words) {
        return new WantedPiece("", words, Set.of());
    }

    public boolean isAttachable() {
        return !id.isEmpty();
    }
}
