package org.amends.core.casefile;

/** Where the case stands as a whole; independent of its step. */
public enum Status {
    OPEN,
    HELD,
    CLOSED
}
