package org.amends.core.complaint;

import java.util.List;

/**
 * What goes beyond the counter (M10, M20, G18). Each knows what it must bring along, as facts of the case: what is missing is named,
 * nothing is held up by it, since going above may be urgent. The names are the wire.
 */
public enum Beyond {
    /** The legal office is asked before more is admitted than a rule gives. */
    LEGAL_ASKED("complaint"),
    /** What the legal office said, and who. */
    LEGAL_VIEW(),
    /** An answer for the time being: what is known, and when the next word comes. */
    INTERIM("complaint"),
    TO_SUPERVISOR("complaint"),
    TO_OFFICE("complaint", "cause", "remedy"),
    TO_REGULATOR("complaint", "cause", "remedy", "award", "paper"),
    /** The customer was told where else they may turn, in order and with the numbers. */
    APPEAL("paper"),
    /** Conduct that stops the work, described as seen and heard; of the person nothing is said. */
    CONDUCT(),
    /** One sentence for the public, agreed above: what we know, what we do, when the next word comes. */
    STATEMENT("complaint");

    private final List<String> needs;

    Beyond(String... needs) {
        this.needs = List.of(needs);
    }

    public List<String> needs() {
        return needs;
    }
}
