package org.amends.core.casefile;

import java.util.Optional;

/** What the hall owned up to: apology, responsibility, cause. */
public record Response(
        Optional<CaseEvent.ApologyGiven> apology, Optional<CaseEvent.ResponsibilityTaken> responsibility,
        Optional<CaseEvent.CauseFound> cause) {
    static final Response NONE = new Response(Optional.empty(), Optional.empty(), Optional.empty());

    Response with(CaseEvent.ApologyGiven given) {
        return new Response(Optional.of(given), responsibility, cause);
    }

    Response with(CaseEvent.ResponsibilityTaken taken) {
        return new Response(apology, Optional.of(taken), cause);
    }

    Response with(CaseEvent.CauseFound found) {
        return new Response(apology, responsibility, Optional.of(found));
    }
}
