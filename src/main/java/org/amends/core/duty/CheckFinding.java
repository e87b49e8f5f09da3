package org.amends.core.duty;

/** What a look at one thing of the hall found. The names are the wire. */
public enum CheckFinding {
    IN_ORDER,
    /** Out of order: a repair is wanted, and it stands every morning until it is mended. */
    FAULT,
    MENDED
}
