package org.amends.core.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.Awards;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Within;
import org.amends.core.policy.Policy;

/**
 * The terms of a case's rules until which the customer has to claim and to bring evidence (settled 12). A claim counts as laid on the
 * day the case was opened, and is watched until the right is worked out; evidence is watched until every piece is there. Pure.
 */
public final class ClaimTerms {
    private final CaseFile file;
    private final Facts facts;
    private final LocalDate today;
    private final List<ClaimTerm> terms = new ArrayList<>();

    private ClaimTerms(CaseFile file, Facts facts, LocalDate today) {
        this.file = file;
        this.facts = facts;
        this.today = today;
    }

    /** The soonest first, those whose day is unknown before all; nothing for a rule that cannot apply for another reason. */
    public static List<ClaimTerm> of(CaseFile file, Policy policy, ZoneId hall, LocalDate today) {
        ClaimTerms made = new ClaimTerms(file, CaseFacts.of(file, policy, hall), today);
        Applicability.all(CaseFacts.rules(file, policy), made.facts, today).forEach(made::look);
        return made.terms.stream().sorted(Comparator.comparing(t -> t.last().orElse(LocalDate.MIN))).toList();
    }

    private void look(Applicability one) {
        boolean mayApply = !(one instanceof Applicability.Cannot cannot) || cannot.decidingFact().equals(Facts.CLAIM_DAY);
        Rule rule = one.rule();
        Awards awards = file.resolution().awards();
        boolean isRefused = awards.refusals().stream().anyMatch(r -> r.rule().equals(rule.id()));
        boolean isAwarded = awards.entitlements().stream().anyMatch(e -> e.rule().equals(rule.id()));
        if (mayApply && !isRefused && !isAwarded) {
            rule.terms().deadlines().claim().ifPresent(within -> claim(rule, within));
        }
        if ((mayApply || isAwarded) && !isRefused
                && EvidenceNeed.of(rule, awards).stream().anyMatch(need -> !need.isMet())) {
            rule.terms().deadlines().evidence().ifPresent(within -> evidence(rule, within));
        }
    }

    private void claim(Rule rule, Within within) {
        Optional<LocalDate> last = Quotes.claimBy(rule, facts);
        LocalDate laid = facts.day(Facts.CLAIM_DAY).orElse(today);
        add(new ClaimTerm(rule, ClaimTerm.What.CLAIM, within, last, last.map(day -> laid.isAfter(day)
                ? ClaimTerm.Standing.LAPSED : today.isAfter(day) ? ClaimTerm.Standing.LAID : running(day, within))
                .orElse(ClaimTerm.Standing.DAY_UNKNOWN)));
    }

    private void evidence(Rule rule, Within within) {
        Optional<LocalDate> last = Quotes.evidenceBy(rule, facts);
        add(new ClaimTerm(rule, ClaimTerm.What.EVIDENCE, within, last, last.map(day -> today.isAfter(day)
                ? ClaimTerm.Standing.LAPSED : running(day, within)).orElse(ClaimTerm.Standing.DAY_UNKNOWN)));
    }

    /** A term of years says nothing while the day is unknown: nobody is late within a visit. */
    private void add(ClaimTerm term) {
        if (term.last().isPresent() || term.within().unit() == Within.Unit.DAYS) {
            terms.add(term);
        }
    }

    private ClaimTerm.Standing running(LocalDate last, Within within) {
        return last.toEpochDay() - today.toEpochDay() <= ClaimTerm.warnedFrom(within)
                ? ClaimTerm.Standing.SOON : ClaimTerm.Standing.RUNNING;
    }
}
