package org.amends.core.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;

/** Rights of a case under the policy it keeps. Any thread; reads nothing but policies and the clock. */
public final class Rights {
    private final Policies policies;
    private final Clock clock;

    /** The clock runs in the hall's zone. */
    public Rights(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    public Policy policy(CaseFile file) {
        return policies.find(file.progress().policy()).orElseGet(policies::present);
    }

    /** What the case knows already. */
    public Facts known(CaseFile file) {
        return CaseFacts.of(file, policy(file), clock.getZone());
    }

    /** All rules of the case's kind against these facts: those that give first, then those open, then the others. */
    public List<Applicability> found(CaseFile file, Facts facts) {
        return Applicability.all(CaseFacts.rules(file, policy(file)), claimed(file, facts), today());
    }

    /** What one rule gives; empty when the pack has no such rule. */
    public Optional<Quote> quote(CaseFile file, String rule, Facts facts) {
        return rule(file, rule).map(r -> Quotes.quote(r, claimed(file, facts), today()));
    }

    public Optional<Rule> rule(CaseFile file, String rule) {
        return policy(file).rules().find(rule);
    }

    private Facts claimed(CaseFile file, Facts facts) {
        return CaseFacts.claimed(facts, file, clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
