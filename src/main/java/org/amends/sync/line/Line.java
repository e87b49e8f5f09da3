package org.amends.sync.line;

import org.amends.journal.segment.StreamId;
import org.amends.wire.Batch;

/** The way to the hub, by network or otherwise. Blocks; never throws for a bad line. */
public interface Line {

    Answer send(Batch batch);

    /** Through where the hub holds this stream. */
    Answer head(StreamId stream);
}
