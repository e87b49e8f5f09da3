package org.amends.core.printing;

import java.util.Optional;

/** What the system says of a job it took. */
public record Fate(State state, Optional<Trouble> trouble) {

    /** How far it is. Done means that the printer took the last page; paper in hand only the clerk sees. */
    public enum State {
        WAITING,
        PRINTING,
        DONE,
        FAILED,
        /** The system does not know the job, or tells nothing. */
        UNKNOWN
    }

    public static final Fate UNKNOWN = new Fate(State.UNKNOWN, Optional.empty());
}
