package org.amends.core.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.core.customer.Personal;
import org.amends.core.people.PersonId;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.PolicyId;

/** How the case runs: policy, status, since when, who has it, steps passed over with a reason. */
public record Progress(PolicyId policy, Status status, Times times, Holder holder, Map<Stage, Personal> skipped) {

    public Progress {
        skipped = Map.copyOf(skipped);
    }

    /** First second, last change, and since when it is held or closed. */
    public record Times(Instant opened, Instant changed, Instant since) {
    }

    /** Who owns it now (first-owner rule), the note it came with, and why it is carried over. */
    public record Holder(PersonId owner, Personal note, Optional<Personal> carriedOver) {
    }

    Progress at(Instant now) {
        return new Progress(policy, status, new Times(times.opened(), now, times.since()), holder, skipped);
    }

    Progress into(Status next, Instant now, Personal note) {
        return new Progress(policy, next, new Times(times.opened(), now, now),
                new Holder(holder.owner(), note, next == Status.OPEN ? Optional.empty() : holder.carriedOver()), skipped);
    }

    Progress heldBy(Holder next) {
        return new Progress(policy, status, times, next, skipped);
    }

    Progress skipping(Stage stage, Personal reason) {
        Map<Stage, Personal> more = new HashMap<>(skipped);
        more.put(stage, reason);
        return new Progress(policy, status, times, holder, more);
    }
}
