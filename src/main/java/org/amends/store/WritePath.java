package org.amends.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amends.journal.Entry;
import org.amends.journal.Envelope;
import org.amends.journal.Head;
import org.amends.journal.Journal;
import org.jdbi.v3.core.JdbiException;

/**
 * The one way in (settled 9): append and fsync, then the tables in one transaction, then tell the screens. If the tables
 * fail after the journal kept the event, the event is saved: the tables are opened anew and replayed. Store thread only.
 */
final class WritePath {
    private final Journal journal;
    private final Index index;
    private final List<Consumer<Envelope>> listeners = new ArrayList<>();
    private Thread owner;

    WritePath(Journal journal, Index index) {
        this.journal = journal;
        this.index = index;
    }

    /** Told of each event after it is saved, on the store thread. */
    void onSaved(Consumer<Envelope> listener) {
        listeners.add(listener);
    }

    Head head() {
        return journal.head();
    }

    /** Keeps the entries in order. What the journal took stays, even when a later one fails. */
    void append(List<Entry> entries) {
        checkThread();
        List<Envelope> kept = new ArrayList<>();
        long first = journal.head().position() + 1;
        try {
            entries.forEach(entry -> kept.add(journal.append(entry)));
        } finally {
            follow(first, kept);
        }
        kept.forEach(envelope -> listeners.forEach(listener -> listener.accept(envelope)));
    }

    private void follow(long first, List<Envelope> kept) {
        if (kept.isEmpty()) {
            return;
        }
        try {
            index.take(first, kept, journal.head());
        } catch (JdbiException tablesFailed) {
            index.reopen(journal, tablesFailed);
        }
    }

    /** The store has one thread; a second one is a bug that would break the order of events. */
    private void checkThread() {
        if (owner == null) {
            owner = Thread.currentThread();
        } else if (owner != Thread.currentThread()) {
            throw new IllegalStateException("the store is used by " + Thread.currentThread().getName() + ", but belongs to "
                    + owner.getName());
        }
    }
}
