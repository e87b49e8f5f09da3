package org.amends.pack.keep;

import org.amends.core.policy.PolicyId;

/** Which packs may act at this counter (settled 23). For real only sealed ones, in practice any that is whole. */
@FunctionalInterface
public interface Trust {
    /** Practice: any pack that keeps its promises. */
    Trust ANY = id -> true;

    boolean trusts(PolicyId id);
}
