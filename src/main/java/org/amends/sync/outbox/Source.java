package org.amends.sync.outbox;

import java.util.List;
import org.amends.journal.segment.StreamId;

/** The journal as the outbox reads it. Every method on the thread that owns the journal; throws a Fault when the disk fails. */
public interface Source {

    /** A kept event: its number, its hash and its frozen bytes. */
    record Kept(long seq, String hash, byte[] bytes) {
    }

    /** The streams of this counter from the first incarnation to the present one. */
    List<StreamId> streams();

    /** Events of the stream after that number, at most so many. */
    List<Kept> after(StreamId stream, long seq, int most);

    /** The last number of the stream. */
    long last(StreamId stream);
}
