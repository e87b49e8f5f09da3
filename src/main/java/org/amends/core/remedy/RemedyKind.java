package org.amends.core.remedy;

/** Kinds of putting right (G8). */
public enum RemedyKind {
    REPAIR,
    REFUND,
    REPLACE,
    SUBSTITUTE,
    UPGRADE,
    TEACH,
    CORRECT,
    CHECK
}
