package org.amends.sync.outbox;

import org.amends.journal.segment.StreamId;

/** Where the hub's word stands for each stream. Lost cursors harm nothing: the hub is asked again from the first event. */
public interface Cursors {

    /** The hub holds the stream through this number, whose hash is this; 0 and the hash of nothing at first. */
    record Cursor(long through, String hash) {
        /** Nothing confirmed yet. */
        public static final Cursor NONE = new Cursor(0, "0".repeat(64));
    }

    Cursor of(StreamId stream);

    /** On the medium when it returns. */
    void move(StreamId stream, Cursor cursor);
}
