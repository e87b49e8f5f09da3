package org.amends.core.recovery;

import java.time.Instant;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.people.Actor;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policy;

/** All that a rule of recovery may look at: the file as it stands, the policy it keeps, who acts, and when. */
public record Situation(CaseFile file, Policy policy, Actor by, Instant now) {

    public Optional<FailureKind> kind() {
        return policy.playbook().kind(file.intake().kind());
    }
}
