package org.amends.wire;

import java.util.List;
import org.amends.journal.segment.StreamId;

/**
 * Events of one stream that follow each other without a gap: the number of the first, the hash before it, and the frozen bytes of each,
 * verbatim. Never empty.
 */
public record Batch(StreamId stream, long first, String prev, List<byte[]> events) {

    public Batch {
        events = List.copyOf(events);
        if (events.isEmpty() || first < 1) {
            throw new IllegalArgumentException("a batch holds one event at least");
        }
    }

    public long last() {
        return first + events.size() - 1;
    }
}
