package org.amends.core.policy;

import java.util.Optional;

/** The packs this counter holds: the present one, and older ones that cases still keep. Any thread. */
public interface Policies {
    Policy present();

    Optional<Policy> find(PolicyId id);
}
