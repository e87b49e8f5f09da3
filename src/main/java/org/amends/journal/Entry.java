package org.amends.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseId;
import org.amends.core.people.Actor;
import org.amends.core.people.Approval;
import org.amends.core.policy.PolicyId;

/**
 * What somebody wants kept, before the journal gives it its place in the chain. `caseKey` is there in a case's first event.
 */
public record Entry(Subject subject, Instant at, Actor by, List<Approval> approvals, ObjectNode payload,
        Optional<HubCopy> caseKey) {

    public Entry {
        approvals = List.copyOf(approvals);
    }

    /** An event that is not the first of a case. */
    public Entry(Subject subject, Instant at, Actor by, List<Approval> approvals, ObjectNode payload) {
        this(subject, at, by, approvals, payload, Optional.empty());
    }

    /** What the event is about: its type and form, its case when it has one, the policy it was done under. */
    public record Subject(String type, int form, Optional<CaseId> caseId, Optional<PolicyId> policy) {
    }
}
