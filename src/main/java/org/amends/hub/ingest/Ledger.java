package org.amends.hub.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amends.journal.segment.StreamId;

/** Where the hub keeps events: in transactions that are on the medium when they return. Throws a Fault when the database fails. */
public interface Ledger {

    /** Does this for one tenant, whole or not at all; what belongs to other tenants is not there. */
    <T> T within(String tenant, Function<Stored, T> work);

    /** The end of a stream as the hub holds it; number 0 before the first event. */
    record StreamHead(long seq, String hash) {
    }

    /** What one transaction sees. */
    interface Stored {

        /** Locks the stream until the transaction ends; empty when it was never heard of. */
        Optional<StreamHead> lock(StreamId stream);

        /** Registers a stream that was never heard of, and locks it; somebody may have been quicker. */
        StreamHead register(StreamId stream);

        /** The hashes of what is held, in order. */
        List<String> hashes(StreamId stream, long first, long last);

        void keep(StreamId stream, List<Line> lines, Instant received);

        void move(StreamId stream, StreamHead head);
    }
}
