package org.amends.journal;

import org.amends.journal.segment.StreamId;

/**
 * The end of the journal: stream, last sequence number (0 before the first event), its hash, how many incarnations the
 * journal has seen, and how many events it holds in all.
 */
public record Head(StreamId stream, long seq, String hash, int incarnations, long position) {
    static final String NO_HASH = "0".repeat(64);

    /** A for the first incarnation, B after the first restore; after Z it stays Z. */
    public char letter() {
        return (char) ('A' + Math.min(25, incarnations - 1));
    }

    /** The head once this event of the same stream stands behind it. */
    Head after(Envelope next) {
        return new Head(stream, next.seq(), next.hash(), incarnations, position + 1);
    }
}
