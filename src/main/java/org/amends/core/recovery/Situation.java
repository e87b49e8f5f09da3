package org.amends.core.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.people.Actor;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policy;

/** All that a rule of recovery may look at: the file as it stands, the policy it keeps, who acts, and what holds around. */
public record Situation(CaseFile file, Policy policy, Actor by, Around around) {

    /** When it is, in which zone the hall stands, and the goodwill granted so far. */
    public record Around(Instant now, ZoneId hall, Granted granted) {
    }

    public Optional<FailureKind> kind() {
        return policy.playbook().kind(file.intake().kind());
    }

    public Instant now() {
        return around.now();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(around.now(), around.hall());
    }
}
