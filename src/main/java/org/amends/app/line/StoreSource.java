package org.amends.app.line;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.amends.core.fault.Fault;
import org.amends.journal.segment.StreamId;
import org.amends.store.HubShare;
import org.amends.sync.outbox.Source;

/** The store as the outbox reads it: each question on the store's own thread, whoever asks. */
final class StoreSource implements Source {
    private final HubShare share;
    private final Executor store;
    private List<StreamId> streams = List.of();

    StoreSource(HubShare share, Executor store) {
        this.share = share;
        this.store = store;
    }

    @Override
    public synchronized List<StreamId> streams() {
        if (streams.isEmpty()) {
            streams = asked(share::streams);
        }
        return streams;
    }

    @Override
    public List<Kept> after(StreamId stream, long seq, int most) {
        return asked(() -> share.after(stream, seq, most).stream().map(event -> new Kept(event.seq(), event.hash(), event.bytes())).toList());
    }

    @Override
    public long last(StreamId stream) {
        return asked(() -> share.last(stream));
    }

    /** Done on the store's thread; what fails there fails here. */
    <T> T asked(Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(question, store).join();
        } catch (CompletionException thrown) {
            if (thrown.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw thrown;
        }
    }
}
