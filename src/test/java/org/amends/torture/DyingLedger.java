package org.amends.torture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.hub.ingest.Ledger;
import org.amends.hub.ingest.Line;
import org.amends.journal.segment.StreamId;

/** A ledger whose hub dies before or after a statement of its transaction, when told to. One thread. */
final class DyingLedger implements Ledger {
    static final int AFTER_THE_LOCK = 1;
    static final int BEFORE_THE_EVENTS = 2;
    static final int BEFORE_THE_HEAD = 3;
    static final int BEFORE_THE_COMMIT = 4;
    static final int AFTER_THE_COMMIT = 5;

    private final Supplier<? extends Ledger> real;
    private final Runnable death;
    private int at = -1;

    /** `death` is done where it dies; the ledger then fails as one whose connection went. */
    DyingLedger(Supplier<? extends Ledger> real, Runnable death) {
        this.real = real;
        this.death = death;
    }

    /** Dies there in the next transaction; below 0: lives. */
    void dieAt(int statement) {
        at = statement;
    }

    @Override
    public <T> T within(String tenant, Function<Stored, T> work) {
        point(0);
        T done = real.get().within(tenant, stored -> {
            T result = work.apply(new Dying(stored));
            point(BEFORE_THE_COMMIT);
            return result;
        });
        point(AFTER_THE_COMMIT);
        return done;
    }

    private void point(int statement) {
        if (statement == at) {
            at = -1;
            death.run();
            throw new Fault(FaultCode.STORE_FAILED, "died at " + statement);
        }
    }

    private final class Dying implements Stored {
        private final Stored stored;

        Dying(Stored stored) {
            this.stored = stored;
        }

        @Override
        public Optional<StreamHead> lock(StreamId stream) {
            Optional<StreamHead> head = stored.lock(stream);
            point(AFTER_THE_LOCK);
            return head;
        }

        @Override
        public StreamHead register(StreamId stream) {
            return stored.register(stream);
        }

        @Override
        public List<String> hashes(StreamId stream, long first, long last) {
            return stored.hashes(stream, first, last);
        }

        @Override
        public void keep(StreamId stream, List<Line> lines, Instant received) {
            point(BEFORE_THE_EVENTS);
            stored.keep(stream, lines, received);
        }

        @Override
        public void move(StreamId stream, StreamHead head) {
            point(BEFORE_THE_HEAD);
            stored.move(stream, head);
        }
    }
}
