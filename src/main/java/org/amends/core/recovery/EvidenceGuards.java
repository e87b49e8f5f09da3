package org.amends.core.recovery;

import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.evidence.Evidence;
import org.amends.core.refusal.Refusal;

/** Conditions for evidence: where it belongs, that it is what the rule wants, and that only what is there is looked at. */
final class EvidenceGuards {
    /** One case is a counter's matter, not an archive. */
    private static final int MOST = 60;

    private EvidenceGuards() {
    }

    /** Evidence belongs to a rule of the kind, or to the case as a whole. */
    static Optional<Refusal> attached(Situation s, CaseEvent.EvidenceAttached e) {
        Evidence one = e.evidence();
        return Guards.first(
                Guards.unless(s.file().resolution().awards().evidence().size() < MOST, "evidence.too-many"),
                one.rule().isEmpty() ? Guards.unless(one.piece().isEmpty(), "evidence.piece-unknown") : wanted(s, one));
    }

    /** Looking again is written down; there must be something to look at. */
    static Optional<Refusal> opened(Situation s, CaseEvent.EvidenceOpened e) {
        return Guards.unless(s.file().resolution().awards().evidence().stream()
                .anyMatch(a -> a.evidence().digest().equals(e.digest())), "evidence.gone");
    }

    /** Taken back with a reason, while the case is in hand. */
    static Optional<Refusal> withdrawn(Situation s, CaseEvent.EvidenceWithdrawn e) {
        return Guards.first(Guards.unless(s.file().resolution().awards().has(e), "evidence.gone"), Guards.reason(e.reason()));
    }

    private static Optional<Refusal> wanted(Situation s, Evidence one) {
        Optional<Rule> rule = s.kind().filter(k -> k.handling().rules().contains(one.rule()))
                .flatMap(k -> s.policy().rules().find(one.rule()));
        if (rule.isEmpty()) {
            return Optional.of(Refusal.of("rule.unknown"));
        }
        return one.piece().isEmpty() ? Optional.empty() : rule.get().terms().evidence().attachable().stream()
                .filter(piece -> piece.id().equals(one.piece())).findFirst()
                .map(piece -> Guards.unless(piece.kinds().contains(one.kind()), "evidence.other-kind"))
                .orElseGet(() -> Optional.of(Refusal.of("evidence.piece-unknown")));
    }
}
