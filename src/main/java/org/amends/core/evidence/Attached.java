package org.amends.core.evidence;

import java.time.Instant;
import org.amends.core.people.PersonId;

/** A piece of evidence in a case: who attached it, and when. */
public record Attached(Evidence evidence, PersonId by, Instant at) {

    /** Whether it is this piece, attached for this rule. */
    public boolean is(String digest, String rule, String piece) {
        return evidence.digest().equals(digest) && evidence.rule().equals(rule) && evidence.piece().equals(piece);
    }
}
