package org.amends.store.table;

import java.util.ArrayList;
import java.util.List;
import org.amends.journal.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Hands the tables what they have not seen, in bounded batches, and checks that what they have seen is what the journal
 * holds there. Each batch ends with a sentinel of its own: a replay that is cut short goes on where it stopped.
 */
final class Replay {
    private final @Nullable Sentinel seen;
    private final int batch;
    private final Batches to;
    private final List<Envelope> waiting = new ArrayList<>();
    private long position;
    private boolean continuous;

    /** Takes a batch: the position of its first event, the events, and how far the tables are after them. */
    interface Batches {
        void take(long first, List<Envelope> envelopes, Sentinel after);
    }

    /** `seen` is null for tables that have seen nothing. */
    Replay(@Nullable Sentinel seen, int batch, Batches to) {
        this(seen, 0, batch, to);
    }

    /** The first event offered will be the one after `from`. */
    Replay(@Nullable Sentinel seen, long from, int batch, Batches to) {
        this.seen = seen;
        this.position = from;
        this.batch = batch;
        this.to = to;
        this.continuous = seen == null || seen.position() == 0;
    }

    /** The next event of the journal. Once the tables turn out to have seen another journal, no more is handed on. */
    void offer(Envelope envelope) {
        position++;
        if (seen != null && position == seen.position()) {
            continuous = envelope.hash().equals(seen.hash());
        } else if (continuous && (seen == null || position > seen.position())) {
            waiting.add(envelope);
            if (waiting.size() == batch) {
                handOn();
            }
        }
    }

    /** After the last event. False when the tables had seen what the journal does not hold. */
    boolean end() {
        if (!waiting.isEmpty()) {
            handOn();
        }
        return continuous;
    }

    private void handOn() {
        to.take(position - waiting.size() + 1, List.copyOf(waiting), Sentinel.after(waiting.getLast(), position));
        waiting.clear();
    }
}
