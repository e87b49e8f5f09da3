package org.amends.core.customer;

/** How things are explained on this visit; picked by the clerk, never a label on the person (M14). */
public enum WayOfExplaining {
    SHORT,
    PATIENT,
    NORMAL
}
