package org.amends.core.complaint;

/** How the person feels, as they show it; noted before and after (G2, G20). Never printed. */
public enum Feeling {
    CALM,
    WORRIED,
    UPSET,
    ANGRY
}
