package org.amends.core.policy;

import java.util.Set;
import java.util.stream.Collectors;

/** The mechanisms a pack has, and those of them a hall may not do without: rights, safeguards and duties, as the issuer sees them. */
public record Switches(Set<Mechanism> on, Set<Mechanism> kept) {

    public Switches {
        on = Set.copyOf(on);
        kept = Set.copyOf(kept);
    }

    /** All of these, and a hall may do without any. */
    public static Switches of(Mechanism... on) {
        return new Switches(Set.of(on), Set.of());
    }

    /** Without those; what is kept stays. */
    public Switches without(Set<Mechanism> off) {
        return new Switches(on.stream().filter(m -> kept.contains(m) || !off.contains(m))
                .collect(Collectors.toSet()), kept);
    }
}
