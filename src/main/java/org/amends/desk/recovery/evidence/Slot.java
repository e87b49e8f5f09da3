package org.amends.desk.recovery.evidence;

import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WantedPiece;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.rights.EvidenceNeed;

/** Where a file may be put: a piece a rule wants, or the case as a whole when `need` is empty. */
public record Slot(Optional<EvidenceNeed> need) {

    /** Whatever belongs to no rule. */
    public static final Slot OTHER = new Slot(Optional.empty());

    public boolean isMet() {
        return need.filter(EvidenceNeed::isMet).isPresent();
    }

    /** What it may be, in the order of the list of kinds. */
    public List<EvidenceKind> kinds() {
        return need.map(EvidenceNeed::piece).map(WantedPiece::kinds).map(k -> k.stream().sorted().toList())
                .orElse(List.of(EvidenceKind.values()));
    }

    public String rule() {
        return need.map(EvidenceNeed::rule).map(Rule::id).orElse("");
    }

    public String piece() {
        return need.map(EvidenceNeed::piece).map(WantedPiece::id).orElse("");
    }

    boolean isSameAs(Slot other) {
        return rule().equals(other.rule()) && piece().equals(other.piece());
    }
}
