package org.amends.core.daybook;

/** What head office has of this counter, as far as the counter knows. */
public record SyncState(Reach reach, long waiting) {

    /** Whether a receiving service is set up and was reached; a counter without one works offline for good. */
    public enum Reach {
        OFFLINE,
        REACHED
    }

    /** No receiving service: all events wait on this counter. */
    public static SyncState offline(long waiting) {
        return new SyncState(Reach.OFFLINE, waiting);
    }
}
