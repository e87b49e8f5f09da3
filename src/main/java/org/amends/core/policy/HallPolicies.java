package org.amends.core.policy;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The packs as this hall works by them: what it has switched off is off in each of them, what a pack leaves off stays off (G16, settled
 * 27). Rights, limits and words are never touched. Any thread.
 */
public final class HallPolicies implements Policies {
    private final Policies packs;
    private final Map<Policy, Policy> narrowed = new IdentityHashMap<>();
    private Set<Mechanism> off = Set.of();

    public HallPolicies(Policies packs) {
        this.packs = packs;
    }

    /** From now on these are off, and no others. */
    public synchronized void off(Set<Mechanism> mechanisms) {
        off = Set.copyOf(mechanisms);
        narrowed.clear();
    }

    @Override
    public Policy present() {
        return narrowed(packs.present());
    }

    @Override
    public Optional<Policy> find(PolicyId id) {
        return packs.find(id).map(this::narrowed);
    }

    private synchronized Policy narrowed(Policy policy) {
        return off.isEmpty() ? policy : narrowed.computeIfAbsent(policy, this::without);
    }

    private Policy without(Policy policy) {
        PackHeader header = policy.header();
        return new Policy(new PackHeader(header.id(), header.issuer(), header.validity(), header.currency(),
                header.switches().without(off)),
                policy.playbook(), policy.guard(), policy.allowances(), policy.timetable(), policy.hall());
    }
}
