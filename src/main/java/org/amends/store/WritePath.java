package org.amends.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.amends.core.fault.Fault;
import org.amends.core.hall.HallEvent;
import org.amends.core.timing.Ticks;
import org.amends.journal.Entry;
import org.amends.journal.Envelope;
import org.amends.journal.Head;
import org.amends.journal.Journal;
import org.amends.journal.file.DiskRoom;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.seal.SealWatch;
import org.amends.journal.seal.Sealer;
import org.amends.store.table.Index;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way in (settled 9): append and fsync, then the tables in one transaction, then tell the screens. If the tables
 * fail after the journal kept the event, the event is saved: the tables are opened anew and replayed. Seals follow of
 * themselves, after what they cover is saved. Store thread only.
 */
final class WritePath {
    private static final Logger LOG = LoggerFactory.getLogger(WritePath.class);
    private static final String DAY_SEALED = "hall." + HallEvent.DaySealed.class.getSimpleName();

    private final Journal journal;
    private final StoreFiles files;
    private final Index index;
    private final SealWatch watch;
    private final Sealer sealer;
    private final Ticks ticks;
    private final AtomicLong slowest = new AtomicLong();
    private final List<Consumer<Envelope>> listeners = new ArrayList<>();
    private @Nullable Thread owner;

    WritePath(Journal journal, StoreFiles files, Index index, SealWatch watch, Sealer sealer, Ticks ticks) {
        this.journal = journal;
        this.files = files;
        this.index = index;
        this.watch = watch;
        this.sealer = sealer;
        this.ticks = ticks;
    }

    /** Told of each event after it is saved, on the store thread. */
    void onSaved(Consumer<Envelope> listener) {
        listeners.add(listener);
    }

    /** The slowest since last asked, in milliseconds. Any thread. */
    long slowest() {
        return slowest.getAndSet(0);
    }

    /** Throws a Fault when the disk has too little room for a whole new case; those that are open can still be finished. */
    void expectRoomForACase() {
        DiskRoom.expectMoreThan(DiskRoom.LAST, files);
    }

    Head head() {
        return journal.head();
    }

    /** Keeps the entries in order. What the journal took stays, even when a later one fails. */
    void append(List<Entry> entries) {
        keep(entries);
        boolean isDayEnd = entries.stream().anyMatch(entry -> entry.subject().type().equals(DAY_SEALED));
        seal(isDayEnd ? sealer.now(head()) : sealer.due(head()));
    }

    /** Seals what has stood unsealed for an hour; also asked for while nobody works. */
    void sealWhenDue() {
        seal(sealer.due(head()));
    }

    /** Seals all that stands unsealed. */
    void sealNow() {
        seal(sealer.now(head()));
    }

    /** What was to be sealed is saved already: a seal that fails takes nothing back, stays due and is tried again. */
    private void seal(Optional<Entry> due) {
        try {
            due.ifPresent(seal -> keep(List.of(seal)));
        } catch (Fault fault) {
            LOG.warn("a seal over {} events could not be kept: {}", watch.unsealed(), fault.code());
        }
    }

    private void keep(List<Entry> entries) {
        checkThread();
        List<Envelope> kept = new ArrayList<>();
        long first = journal.head().position() + 1;
        long begun = ticks.millis();
        try {
            entries.forEach(entry -> kept.add(journal.append(entry)));
        } finally {
            kept.forEach(watch::offer);
            follow(first, kept);
            slowest.accumulateAndGet(ticks.millis() - begun, Math::max);
        }
        kept.forEach(envelope -> listeners.forEach(listener -> listener.accept(envelope)));
    }

    private void follow(long first, List<Envelope> kept) {
        if (kept.isEmpty()) {
            return;
        }
        try {
            index.take(first, kept, journal.head());
        } catch (JdbiException | Fault tablesFailed) {
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
