package org.amends.journal.segment;

/** The first place where a chain does not hold: which segment, and which number of which incarnation was due there. */
public record BentLink(Kind kind, String segment, long seq, String incarnation) {

    /** What is wrong there. The names are part of the commands' output and never change. */
    public enum Kind {
        /** The segment's first 96 bytes are damaged. */
        HEAD_UNREADABLE,
        /** A segment before this one is missing. */
        SEGMENT_MISSING,
        /** A record's check sum or seal does not hold, and whole records follow it. */
        RECORD_UNREADABLE,
        /** The event's own hash does not fit its bytes. */
        HASH_WRONG,
        /** The event does not follow the one before it. */
        CHAIN_BROKEN,
        /** A seal says something else than what stands before it. */
        SEAL_BROKEN
    }
}
