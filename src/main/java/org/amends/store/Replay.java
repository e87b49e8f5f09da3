package org.amends.store;

import java.util.ArrayList;
import java.util.List;
import org.amends.journal.Envelope;

/** Collects what the tables have not seen, and checks that what they have seen is what the journal holds there. */
final class Replay {
    private final Sentinel seen;
    private final List<Envelope> missing = new ArrayList<>();
    private long position;
    private boolean continuous;

    /** Null for tables that have seen nothing. */
    Replay(Sentinel seen) {
        this.seen = seen;
        this.continuous = seen == null || seen.position() == 0;
    }

    void offer(Envelope envelope) {
        position++;
        if (seen == null || position > seen.position()) {
            missing.add(envelope);
        } else if (position == seen.position()) {
            continuous = envelope.hash().equals(seen.hash());
        }
    }

    boolean isContinuous() {
        return continuous;
    }

    List<Envelope> missing() {
        return missing;
    }
}
