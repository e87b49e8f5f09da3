package org.amends.app.line;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.amends.journal.segment.StreamId;
import org.amends.store.HubShare;
import org.amends.sync.outbox.Source;

/** The store as the outbox reads it: each question on the store's own thread, whoever asks. */
final class StoreSource implements Source {
    private final HubShare share;
    private final Executor store;
    private final BooleanSupplier isOpen;
    private List<StreamId> streams = List.of();

    /** `isOpen` is asked on the store's thread: a store that was closed is never read. */
    StoreSource(HubShare share, Executor store, BooleanSupplier isOpen) {
        this.share = share;
        this.store = store;
        this.isOpen = isOpen;
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

    /** Done on the store's thread; what fails there fails here, and StoreLeft when the store is closed. */
    <T> T asked(Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(() -> open(question), store).join();
        } catch (CompletionException thrown) {
            if (thrown.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw thrown;
        }
    }

    private <T> T open(Supplier<T> question) {
        if (!isOpen.getAsBoolean()) {
            throw new StoreLeft();
        }
        return question.get();
    }
}
