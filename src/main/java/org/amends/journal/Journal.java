package org.amends.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.amends.core.identity.Ids;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.Reserve;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.Segment;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * The system of record. {@link #append} returns only when the event is on the medium; what was returned once is read back
 * for ever, whatever crashes. One thread; a second program on the same folder is kept out by the store's lock.
 */
public final class Journal implements KeptEvents, AutoCloseable {
    private static final long SEGMENT_SIZE = 8L << 20;
    private static final long FLOOR = 16L << 20;

    private final StoreFiles files;
    private final SecretKey key;
    private final Envelopes envelopes;
    private final List<String> names = new ArrayList<>();
    private Head head;
    private @Nullable Segment last;

    Journal(StoreFiles files, SecretKey key, Envelopes envelopes, Recovered recovered) {
        this.files = files;
        this.key = key;
        this.envelopes = envelopes;
        this.head = recovered.head();
        this.names.addAll(recovered.names());
    }

    /** What recovery found: the end, and all segments' names in order. */
    record Recovered(Head head, List<String> names) {
    }

    /** What opening had to do. */
    public enum Finding {
        /** No journal was here. */
        NEW,
        /** All whole. */
        WHOLE,
        /** A record that nobody was told of was half written; it is set aside. */
        TORN_TAIL,
        /** Something in the middle is unreadable: what follows it is set aside and a new incarnation is due. */
        DAMAGED
    }

    @Override
    public Head head() {
        return head;
    }

    /** Keeps the entry. Throws a Fault (disk full, read only, failed) when it could not; the entry is then not kept. */
    public Envelope append(Entry entry) {
        try {
            expectRoom();
            Envelope envelope = envelopes.freeze(entry, head);
            write(envelope);
            head = head.after(envelope);
            return envelope;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /**
     * Refuses before anything is kept, once the room kept back is used up too: on a disk this full the tables could not follow, and a segment that was taken away
     * would swallow what is written to it without a word.
     */
    private void expectRoom() throws IOException {
        if (last != null && !files.exists(names.getLast())) {
            throw new NoSuchFileException(names.getLast());
        }
        if (files.free() < FLOOR && !(new Reserve(files).release() && files.free() >= FLOOR)) {
            throw new IOException("no space left above the floor of " + FLOOR + " bytes");
        }
    }

    /** Begins a new incarnation: a new stream from 1, whose first event must name the one before. */
    public Head reincarnate(Ids ids) {
        Head before = head;
        head = new Head(new StreamId(before.stream().device(), ids.next()), 0, Head.NO_HASH,
                before.incarnations() + 1, before.position());
        closeLast();
        return before;
    }

    @Override
    public void read(long known, Consumer<Envelope> each) {
        try {
            new JournalReader(files, key).read(names, each, known, head.position());
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void write(Envelope envelope) throws IOException {
        Segment open = last == null || !last.isUsable() || last.end() > SEGMENT_SIZE ? begin(envelope.seq()) : last;
        try {
            open.append(envelope.seq(), envelope.bytes());
        } catch (IOException first) {
            again(envelope, first);
        }
    }

    /** A failed fsync is never repeated: the event goes to a new segment, once; the old one's tail no longer counts. */
    private void again(Envelope envelope, IOException first) throws IOException {
        try {
            begin(envelope.seq()).append(envelope.seq(), envelope.bytes());
        } catch (IOException second) {
            first.addSuppressed(second);
            throw first;
        }
    }

    private Segment begin(long firstSeq) throws IOException {
        closeLast();
        int before = names.isEmpty() ? 0 : Integer.parseInt(names.getLast(), 8, 14, 10);
        String name = String.format(Locale.ROOT, "journal-%06d.seg", before + 1);
        Segment begun = Segment.create(files.open(name), new Segment.Label(head.stream(), firstSeq,
                head.incarnations(), head.position(), Sealing.random(16)), key);
        files.forceFolder();
        last = begun;
        names.add(name);
        return begun;
    }

    private void closeLast() {
        if (last != null) {
            try {
                last.close();
            } catch (IOException e) {
                throw DiskFaults.of(e);
            } finally {
                last = null;
            }
        }
    }

    /** A device id for a journal that is made now. */
    static Head firstHead(UUID device, Ids ids) {
        return new Head(new StreamId(device, ids.next()), 0, Head.NO_HASH, 1, 0);
    }

    @Override
    public void close() {
        closeLast();
    }
}
