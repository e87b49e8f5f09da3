package org.amends.core.recovery;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.LimitBar;
import org.amends.core.compensation.authority.LimitCheck;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.complaint.Beyond;
import org.amends.core.customer.Personal;
import org.amends.core.people.Approval;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;
import org.amends.core.rights.CaseFacts;
import org.amends.core.rights.FactTexts;

/**
 * Conditions for money. A right is worked out again here, so that no screen can award another sum than the rule gives; goodwill
 * is held against every limit of the role that acts, or of the second person who agreed.
 */
final class AwardGuards {
    /** A yes given at the screen is good for the act at hand, not for later ones. */
    private static final Duration YES_LASTS = Duration.ofMinutes(2);

    private AwardGuards() {
    }

    static Optional<Refusal> award(Situation s, CaseEvent.EntitlementAwarded e) {
        return Guards.first(ruleOfKind(s, e.rule()), sum(s, e.sum()), approver(s, e.approval()), rightSum(s, e),
                decider(s, e));
    }

    static Optional<Refusal> refusal(Situation s, CaseEvent.EntitlementRefused e) {
        boolean none = quote(s, e.rule(), e.facts())
                .filter(q -> q instanceof Quote.NotOwed || q instanceof Quote.Payable).isPresent();
        return Guards.first(ruleOfKind(s, e.rule()), Guards.unless(none, "award.not-refused"));
    }

    static Optional<Refusal> goodwill(Situation s, CaseEvent.GoodwillGranted e) {
        return Guards.first(afterApology(s),
                sum(s, e.sum()), Guards.reason(e.reason()), approver(s, e.approval()),
                limits(s, e), legalFirst(s, e));
    }

    /** Where the rules give nothing and the sum is above the clerk's own limit, the legal office is asked before it is admitted. */
    private static Optional<Refusal> legalFirst(Situation s, CaseEvent.GoodwillGranted e) {
        boolean isBeyondRule = !s.file().resolution().awards().refusals().isEmpty() && e.approval().isPresent();
        return Guards.unless(!isBeyondRule || s.file().response().went(Beyond.LEGAL_ASKED), "beyond.legal-first");
    }

    static Optional<Refusal> nothing(Situation s, CaseEvent.NothingOffered e) {
        return Guards.first(
                Guards.unless(!s.file().resolution().awards().isDecided()
                        || s.file().resolution().awards().nothing().isPresent(), "award.stands"),
                Guards.reason(e.reason() == null ? Personal.NONE : e.reason()));
    }

    private static Optional<Refusal> ruleOfKind(Situation s, String rule) {
        return Guards.unless(s.kind().filter(k -> k.handling().rules().contains(rule)).isPresent()
                && s.policy().rules().find(rule).isPresent(), "rule.unknown");
    }

    private static Optional<Refusal> afterApology(Situation s) {
        return Guards.unless(s.file().response().apology().isPresent(), "apology.first");
    }

    private static Optional<Refusal> sum(Situation s, Money sum) {
        return Guards.first(
                Guards.unless(sum.currency().equals(s.policy().header().currency()), "currency.other"),
                Guards.unless(sum.minor() > 0, "sum.none"));
    }

    private static Optional<Refusal> rightSum(Situation s, CaseEvent.EntitlementAwarded e) {
        Optional<Quote.Owed> owed = quote(s, e.rule(), e.facts())
                .flatMap(q -> q instanceof Quote.Owed o ? Optional.of(o) : Optional.empty());
        if (owed.isEmpty()) {
            return Optional.of(Refusal.of("award.not-owed"));
        }
        return owed.get().sum().equals(e.sum()) ? Optional.empty()
                : Optional.of(Refusal.of("award.other-sum", MoneyText.figure(owed.get().sum())));
    }

    private static Optional<Quote> quote(Situation s, String id, Map<String, String> facts) {
        return s.policy().rules().find(id).flatMap(rule -> FactTexts.read(rule, facts).map(known ->
                Quotes.quote(rule, CaseFacts.claimed(known, s.file(), s.around().hall()), s.today())));
    }

    /** Where another role decides, one at least as high has to act or to agree. */
    private static Optional<Refusal> decider(Situation s, CaseEvent.EntitlementAwarded e) {
        Authority authority = s.policy().authority();
        Optional<RoleId> decides = s.policy().rules().find(e.rule()).map(Rule::terms).flatMap(t -> t.decidedBy());
        boolean may = decides.isEmpty() || authority.isAtLeast(s.by().role(), decides.get())
                || e.approval().filter(a -> authority.isAtLeast(a.role(), decides.get())).isPresent();
        return may ? Optional.empty()
                : Optional.of(Refusal.of("award.decided-by", decides.get().value()).withStep("approve"));
    }

    private static Optional<Refusal> limits(Situation s, CaseEvent.GoodwillGranted e) {
        return switch (check(s, s.by().role(), e)) {
            case LimitCheck.Within within -> Optional.empty();
            case LimitCheck.Refused refused -> Optional.of(refused.refusal());
            case LimitCheck.BeyondAll beyond ->
                    Optional.of(Refusal.of("limit.beyond", MoneyText.figure(beyond.most())));
            case LimitCheck.NeedsApproval needs -> e.approval().map(a -> check(s, a.role(), e))
                    .filter(LimitCheck.Within.class::isInstance).isPresent() ? Optional.empty()
                    : Optional.of(Refusal.of("limit.crossed", crossed(needs), needs.by().value()).withStep("approve"));
        };
    }

    private static LimitCheck check(Situation s, RoleId role, CaseEvent.GoodwillGranted e) {
        return s.policy().authority().check(role, e.kind(), e.sum(), s.around().granted());
    }

    private static String crossed(LimitCheck.NeedsApproval needs) {
        return needs.crossed().stream().map(LimitBar::scope).map(LimitBar.Scope::key).collect(Collectors.joining(","));
    }

    /** Nobody approves their own act, and a yes does not wait in a pocket. */
    private static Optional<Refusal> approver(Situation s, Optional<Approval> approval) {
        return Guards.first(
                Guards.unless(approval.filter(a -> a.by().equals(s.by().person())).isEmpty(), "approval.self"),
                Guards.unless(approval.filter(a -> a.at().plus(YES_LASTS).isBefore(s.now())
                        || a.at().isAfter(s.now())).isEmpty(), "approval.stale"));
    }
}
