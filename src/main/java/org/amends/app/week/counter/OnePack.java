package org.amends.app.week.counter;

import java.util.Optional;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;

/** The one pack the week is played by. */
public record OnePack(Policy present) implements Policies {
    @Override
    public Optional<Policy> find(PolicyId id) {
        return id.equals(present.id()) ? Optional.of(present) : Optional.empty();
    }
}
