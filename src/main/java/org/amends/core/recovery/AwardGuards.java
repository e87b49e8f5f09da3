package org.amends.core.recovery;

import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.compensation.Money;
import org.amends.core.customer.Personal;
import org.amends.core.refusal.Refusal;

/** Conditions for money: only rules of the case's kind, the pack's currency, goodwill with a reason. */
final class AwardGuards {

    private AwardGuards() {
    }

    static Optional<Refusal> award(Situation s, CaseEvent.EntitlementAwarded e) {
        return Guards.first(ruleOfKind(s, e.rule()), sum(s, e.sum()));
    }

    static Optional<Refusal> refusal(Situation s, CaseEvent.EntitlementRefused e) {
        return ruleOfKind(s, e.rule());
    }

    static Optional<Refusal> goodwill(Situation s, CaseEvent.GoodwillGranted e) {
        return Guards.first(afterApology(s), sum(s, e.sum()), Guards.reason(e.reason()),
                approver(s, e));
    }

    static Optional<Refusal> nothing(Situation s, CaseEvent.NothingOffered e) {
        return Guards.first(
                Guards.unless(!s.file().resolution().awards().isDecided()
                        || s.file().resolution().awards().nothing().isPresent(), "award.stands"),
                Guards.reason(e.reason() == null ? Personal.NONE : e.reason()));
    }

    private static Optional<Refusal> ruleOfKind(Situation s, String rule) {
        return Guards.unless(s.kind().filter(k -> k.handling().rules().contains(rule)).isPresent(), "rule.unknown");
    }

    private static Optional<Refusal> afterApology(Situation s) {
        return Guards.unless(s.file().response().apology().isPresent(), "apology.first");
    }

    private static Optional<Refusal> sum(Situation s, Money sum) {
        return Guards.first(
                Guards.unless(sum.currency().equals(s.policy().header().currency()), "currency.other"),
                Guards.unless(sum.minor() > 0, "sum.none"));
    }

    /** Nobody approves their own act. */
    private static Optional<Refusal> approver(Situation s, CaseEvent.GoodwillGranted e) {
        return Guards.unless(e.approval().filter(a -> a.by().equals(s.by().person())).isEmpty(), "approval.self");
    }
}
