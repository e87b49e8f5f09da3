package org.amends.core.ledger;

/** Why a promise wants care before it goes wrong (M19, M20); each is a fact of the case, none is about the person. */
public enum Concern {
    /** Less than two hours are left. */
    SOON,
    /** It falls due on a day nobody works here. */
    DAY_OFF,
    /** The same promise was broken before. */
    BROKEN_BEFORE,
    /** The customer said the matter is not solved, or was not content. */
    NOT_CONTENT,
    /** A regulator, a court or a government line waits for it too: it may escalate. */
    ESCALATES,
    /** The media brought it: what is said of us depends on it. */
    OPINION
}
