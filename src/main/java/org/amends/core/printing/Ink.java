package org.amends.core.printing;

/** How a sheet is inked. Every sheet is made to be safe in black and white. */
public enum Ink {
    /** As the printer is set up. */
    AS_SET,
    BLACK
}
