package org.amends.core.casefile;

import java.time.Instant;
import org.amends.core.evidence.Evidence;
import org.amends.core.people.PersonId;

/** A piece of evidence in a case: who attached it, and when. */
public record Attached(Evidence evidence, PersonId by, Instant at) {

    /** Whether it is the piece that the event takes back. */
    boolean isOf(CaseEvent.EvidenceWithdrawn e) {
        return evidence.digest().equals(e.digest()) && evidence.rule().equals(e.rule()) && evidence.piece().equals(e.piece());
    }
}
