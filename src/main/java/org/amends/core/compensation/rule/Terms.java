package org.amends.core.compensation.rule;

import java.util.List;
import java.util.Optional;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;

/**
 * Everything of a rule but its arithmetic: what must hold, what frees the company, until when to ask, what is said if
 * not owed. `decidedBy` is the role that must agree (actual loss by evidence); empty means whoever stands at the
 * counter.
 */
public record Terms(
        List<Condition> preconditions, List<Condition> exemptions, Deadlines deadlines, Evidence evidence,
        Refused refused, Optional<RoleId> decidedBy) {
    /** Nothing but the arithmetic. */
    public static final Terms NONE = new Terms(List.of(), List.of(),
            new Deadlines(Optional.empty(), Optional.empty(), Wording.same("")), new Evidence(List.of()),
            new Refused(Wording.same(""), Wording.same(""), Wording.same("")), Optional.empty());

    public Terms {
        preconditions = List.copyOf(preconditions);
        exemptions = List.copyOf(exemptions);
    }

    /** Until when the customer may claim and bring evidence; empty where the rule sets no term. */
    public record Deadlines(Optional<Within> claim, Optional<Within> evidence, Wording lapsed) {
    }

    /** What is to be brought: receipts, photos, a signed joint record; and advice beside it. */
    public record Evidence(List<WantedPiece> pieces) {
        public Evidence {
            pieces = List.copyOf(pieces);
        }

        /** All of it in words, in the pack's order. */
        public List<Wording> wanted() {
            return pieces.stream().map(WantedPiece::words).toList();
        }

        /** What can be attached to a case. */
        public List<WantedPiece> attachable() {
            return pieces.stream().filter(WantedPiece::isAttachable).toList();
        }
    }

    /** The reasoned refusal: why in plain words, what we do all the same, and the next door to knock at. */
    public record Refused(Wording why, Wording allTheSame, Wording nextDoor) {
    }
}
