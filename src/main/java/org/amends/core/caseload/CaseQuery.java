package org.amends.core.caseload;

import java.time.Instant;
import java.util.Set;
import org.amends.core.casefile.Status;

/** Which rows: statuses, opened from (inclusive) until (exclusive), words in number or name, page. */
public record CaseQuery(Set<Status> statuses, Instant from, Instant until, String words, int limit) {

    public CaseQuery {
        statuses = Set.copyOf(statuses);
    }

    /** Everything not closed. */
    public static CaseQuery inHand() {
        return new CaseQuery(Set.of(Status.OPEN, Status.HELD), Instant.EPOCH, Instant.MAX, "", 500);
    }

    /** What was noticed and is neither answered nor a case yet. */
    public static CaseQuery murmurs() {
        return new CaseQuery(Set.of(Status.MURMUR), Instant.EPOCH, Instant.MAX, "", 200);
    }

    /** All cases opened within a span. */
    public static CaseQuery opened(Instant from, Instant until) {
        return new CaseQuery(Status.CASES, from, until, "", 100_000);
    }
}
