package org.amends.core.casefile;

import java.util.Set;

/** Where the case stands as a whole; independent of its step. The names are the wire. */
public enum Status {
    /** Dissatisfaction noticed and not brought by anybody: no case yet, but its clock runs (M9). */
    MURMUR,
    /** A murmur that was answered on the spot; no case came of it. */
    ANSWERED,
    OPEN,
    HELD,
    CLOSED;

    /** What counts as a case. */
    public static final Set<Status> CASES = Set.of(OPEN, HELD, CLOSED);
}
