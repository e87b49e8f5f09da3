package org.amends.core.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.complaint.Beyond;
import org.amends.core.customer.Personal;

/** What the hall owned up to: apology, responsibility, cause; and what went beyond the counter. */
public record Response(
        Optional<CaseEvent.ApologyGiven> apology, Optional<CaseEvent.ResponsibilityTaken> responsibility,
        Optional<CaseEvent.CauseFound> cause, List<WentBeyond> beyond) {
    static final Response NONE = new Response(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Response {
        beyond = List.copyOf(beyond);
    }

    /** A way beyond the counter that was gone, when, and in what words. */
    public record WentBeyond(Beyond way, Personal words, Instant at) {
    }

    /** Whether it was gone once at least. */
    public boolean went(Beyond way) {
        return beyond.stream().anyMatch(one -> one.way() == way);
    }

    Response with(WentBeyond next) {
        List<WentBeyond> more = new ArrayList<>(beyond);
        more.add(next);
        return new Response(apology, responsibility, cause, more);
    }

    Response with(CaseEvent.ApologyGiven given) {
        return new Response(Optional.of(given), responsibility, cause, beyond);
    }

    Response with(CaseEvent.ResponsibilityTaken taken) {
        return new Response(apology, Optional.of(taken), cause, beyond);
    }

    Response with(CaseEvent.CauseFound found) {
        return new Response(apology, responsibility, Optional.of(found), beyond);
    }
}
