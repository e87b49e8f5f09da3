package org.amends.core.daybook;

import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;

/** Titles as the packs at this counter have them. A case whose pack is gone is named by the present one. */
public final class PolicyTitles implements Titles {
    private final Policies policies;

    public PolicyTitles(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Wording kind(PolicyId policy, String id) {
        return find(policy).playbook().kind(id).map(k -> k.title()).orElse(Wording.same(id));
    }

    @Override
    public Wording rule(PolicyId policy, String id) {
        return find(policy).rules().find(id).map(r -> r.title()).orElse(Wording.same(id));
    }

    @Override
    public Wording goodwill(PolicyId policy, String id) {
        return find(policy).authority().kind(id).map(k -> k.title()).orElse(Wording.same(id));
    }

    @Override
    public Wording role(RoleId role) {
        return policies.present().authority().of(role).map(r -> r.title()).orElse(Wording.same(role.value()));
    }

    @Override
    public Wording sheet(String template) {
        return new SheetMenu(policies.present()).title(template);
    }

    private Policy find(PolicyId id) {
        return policies.find(id).orElseGet(policies::present);
    }
}
