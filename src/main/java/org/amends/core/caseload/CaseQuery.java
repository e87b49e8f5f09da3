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

    /** All cases opened within a span. */
    public static CaseQuery opened(Instant from, Instant until) {
        return new CaseQuery(Set.of(Status.values()), from, until, "", 100_000);
    }
}
