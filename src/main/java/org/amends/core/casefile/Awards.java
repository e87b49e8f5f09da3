package org.amends.core.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.evidence.Attached;

/** What is given and what is refused: rights under written rules with what proves them, goodwill, or nothing with its reason. */
public record Awards(
        List<CaseEvent.EntitlementAwarded> entitlements, List<CaseEvent.EntitlementRefused> refusals,
        List<CaseEvent.GoodwillGranted> goodwill, Optional<CaseEvent.NothingOffered> nothing,
        List<Attached> evidence) {
    static final Awards NONE = new Awards(List.of(), List.of(), List.of(), Optional.empty(),
            List.of());

    public Awards {
        entitlements = List.copyOf(entitlements);
        refusals = List.copyOf(refusals);
        goodwill = List.copyOf(goodwill);
        evidence = List.copyOf(evidence);
    }

    public boolean isDecided() {
        return !entitlements.isEmpty() || !refusals.isEmpty() || !goodwill.isEmpty() || nothing.isPresent();
    }

    /** All that is owed and given in this currency, in minor units. */
    public Money total(String currency) {
        Money sum = Money.zero(currency);
        for (CaseEvent.EntitlementAwarded e : entitlements) {
            sum = sum.plus(e.sum());
        }
        return sum.plus(goodwillTotal(currency));
    }

    public Money goodwillTotal(String currency) {
        Money sum = Money.zero(currency);
        for (CaseEvent.GoodwillGranted g : goodwill) {
            sum = sum.plus(g.sum());
        }
        return sum;
    }

    /** A rule is worked out once: a later award or refusal under the same rule replaces the earlier. */
    Awards with(CaseEvent.EntitlementAwarded award) {
        return new Awards(adding(without(entitlements, award.rule()), award),
                refusals.stream().filter(r -> !r.rule().equals(award.rule())).toList(), goodwill, Optional.empty(),
                evidence);
    }

    Awards with(CaseEvent.EntitlementRefused refusal) {
        return new Awards(without(entitlements, refusal.rule()),
                adding(refusals.stream().filter(r -> !r.rule().equals(refusal.rule())).toList(), refusal),
                goodwill, nothing, evidence);
    }

    Awards with(CaseEvent.GoodwillGranted grant) {
        return new Awards(entitlements, refusals, adding(goodwill, grant), Optional.empty(), evidence);
    }

    Awards with(CaseEvent.NothingOffered offered) {
        return new Awards(entitlements, refusals, goodwill, Optional.of(offered), evidence);
    }

    /** The same bytes for the same piece count once: the first one stands. */
    Awards with(Attached one) {
        return evidence.stream().anyMatch(e -> e.evidence().isSameAs(one.evidence())) ? this
                : new Awards(entitlements, refusals, goodwill, nothing, adding(evidence, one));
    }

    /** A piece taken back is evidence no longer. */
    Awards without(CaseEvent.EvidenceWithdrawn e) {
        return new Awards(entitlements, refusals, goodwill, nothing, evidence.stream().filter(a -> !a.is(e.digest(), e.rule(), e.piece())).toList());
    }

    /** Whether the piece is there to be taken back. */
    public boolean has(CaseEvent.EvidenceWithdrawn e) {
        return evidence.stream().anyMatch(a -> a.is(e.digest(), e.rule(), e.piece()));
    }

    /** What was brought for a rule. */
    public List<Attached> evidenceFor(String rule) {
        return evidence.stream().filter(e -> e.evidence().rule().equals(rule)).toList();
    }

    private static List<CaseEvent.EntitlementAwarded> without(List<CaseEvent.EntitlementAwarded> all, String rule) {
        return all.stream().filter(e -> !e.rule().equals(rule)).toList();
    }

    private static <T> List<T> adding(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
