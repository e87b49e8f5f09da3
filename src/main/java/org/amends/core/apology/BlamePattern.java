package org.amends.core.apology;

import java.util.List;
import org.amends.core.language.Wording;

/**
 * Wording that shifts blame (M3): what to look for and what lets it go, in the form of {@link PatternText}; why it hurts and what
 * to say instead; examples that prove it.
 */
public record BlamePattern(String id, List<String> match, List<String> unless, Advice advice, Examples examples) {

    public BlamePattern {
        match = List.copyOf(match);
        unless = List.copyOf(unless);
    }

    /** Why not to write it, and a responsible wording. */
    public record Advice(Wording why, Wording rewrite) {
    }

    /** Sentences this pattern finds, and sentences no pattern finds. */
    public record Examples(List<String> catches, List<String> letsThrough) {
        public Examples {
            catches = List.copyOf(catches);
            letsThrough = List.copyOf(letsThrough);
        }
    }
}
