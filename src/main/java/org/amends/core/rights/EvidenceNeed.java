package org.amends.core.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.amends.core.evidence.Attached;
import org.amends.core.casefile.Awards;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WantedPiece;
import org.amends.core.policy.Policy;

/** One piece a rule of this case wants to see, and what was attached for it; nothing attached means it is still needed. Pure. */
public record EvidenceNeed(Rule rule, WantedPiece piece, List<Attached> attached) {

    public EvidenceNeed {
        attached = List.copyOf(attached);
    }

    public boolean isMet() {
        return !attached.isEmpty();
    }

    /** The pieces of all rules that may apply or were awarded, in the pack's order; none of a rule that was refused. */
    public static List<EvidenceNeed> of(CaseFile file, Policy policy, ZoneId hall, LocalDate today) {
        Awards awards = file.resolution().awards();
        return Applicability.all(CaseFacts.rules(file, policy), CaseFacts.of(file, policy, hall), today).stream()
                .filter(a -> !(a instanceof Applicability.Cannot) || isAwarded(awards, a.rule()))
                .map(Applicability::rule)
                .filter(rule -> awards.refusals().stream().noneMatch(r -> r.rule().equals(rule.id())))
                .flatMap(rule -> of(rule, awards).stream()).toList();
    }

    /** The pieces of one rule. */
    static List<EvidenceNeed> of(Rule rule, Awards awards) {
        return rule.terms().evidence().attachable().stream().map(piece -> new EvidenceNeed(rule, piece,
                awards.evidenceFor(rule.id()).stream()
                        .filter(a -> a.evidence().piece().equals(piece.id())).toList())).toList();
    }

    private static boolean isAwarded(Awards awards, Rule rule) {
        return awards.entitlements().stream().anyMatch(e -> e.rule().equals(rule.id()));
    }
}
