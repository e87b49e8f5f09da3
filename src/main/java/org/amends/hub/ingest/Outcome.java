package org.amends.hub.ingest;

import java.util.List;
import org.amends.wire.Ack;
import org.amends.wire.Problem;

/** What came of a batch. */
public sealed interface Outcome {

    /** The hub holds the stream through this number. */
    record Held(long through, String hash, List<Ack.SetAside> aside, Novelty novelty) implements Outcome {
    }

    /** Whether anything was new to the hub. */
    enum Novelty {
        NEW,
        REPLAYED
    }

    /** Nothing was kept, and why. */
    record Refused(Problem problem) implements Outcome {
    }
}
