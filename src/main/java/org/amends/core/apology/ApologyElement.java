package org.amends.core.apology;

/** The elements of a good apology (seed 003; mission M2). */
public enum ApologyElement {
    REGRET,
    ACKNOWLEDGE,
    RESPONSIBILITY,
    REPAIR,
    NO_REPETITION
}
