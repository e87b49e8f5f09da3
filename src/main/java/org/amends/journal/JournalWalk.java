package org.amends.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFile;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.BentLink;
import org.amends.journal.segment.Gap;
import org.amends.journal.segment.Segment;
import org.amends.journal.segment.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Walks all segments front to back, holds every hash against the one before, and changes nothing. What follows an
 * unreadable place is not walked. One thread, one walk.
 */
public final class JournalWalk implements KeptEvents {
    private static final StreamId NOWHERE = new StreamId(new UUID(0, 0), new UUID(0, 0));

    private final StoreFiles files;
    private final SecretKey key;
    private final Consumer<Envelope> passing;
    private final List<String> names = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private @Nullable Head head;
    private Journal.Finding finding = Journal.Finding.WHOLE;
    private @Nullable BentLink bent;
    private boolean isAfterGap;
    private final List<Gap> gaps = new ArrayList<>();

    /** Each event is shown as it is passed. One whose fsync failed is followed by the same number again. */
    public JournalWalk(StoreFiles files, SecretKey key, Consumer<Envelope> passing) {
        this.files = files;
        this.key = key;
        this.passing = passing;
    }

    /** Names of a folder's segments, in order. */
    public static List<String> segments(StoreFiles files) throws IOException {
        return files.list().stream().filter(n -> n.matches("journal-\\d{6}\\.seg")).toList();
    }

    /** Goes on behind what was walked before and is known to be as it was. */
    void follow(JournalOpening.Known known) {
        names.addAll(known.names());
        head = known.head();
    }

    /** Walks to the end, or to the first bent link. */
    public void walk() throws IOException {
        Set<String> known = new HashSet<>(names);
        List<String> present = segments(files).stream().filter(name -> !known.contains(name)).toList();
        for (int i = 0; i < present.size(); i++) {
            if (finding == Journal.Finding.DAMAGED || !take(present.get(i), i + 1 == present.size())) {
                refused.add(present.get(i));
            }
        }
    }

    /** The last event reached; a head of nothing when there was none. */
    @Override
    public Head head() {
        return head == null ? new Head(NOWHERE, 0, Head.NO_HASH, 1, 0) : head;
    }

    /** Whether not even one whole segment was met. */
    public boolean isEmpty() {
        return head == null;
    }

    @Override
    public void read(long known, Consumer<Envelope> each) {
        try {
            new JournalReader(files, key).read(names, each, known, head().position());
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    public Journal.Finding finding() {
        return finding;
    }

    /** Where the chain first breaks; empty when it is whole or only its unacknowledged end is torn. */
    public Optional<BentLink> bent() {
        return Optional.ofNullable(bent);
    }

    /** What an earlier rescue could not bring back. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** Segments that hold the chain, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Segments that cannot follow what stands before them. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    /** False when the segment cannot follow what stands so far. */
    private boolean take(String name, boolean isLast) throws IOException {
        StoreFile file = files.open(name);
        Optional<Segment> opened = Segment.open(file, key);
        if (opened.isEmpty() || !follows(opened.get().label())) {
            file.close();
            finding = isLast && opened.isEmpty() ? Journal.Finding.TORN_TAIL : Journal.Finding.DAMAGED;
            bent(opened.isEmpty() ? BentLink.Kind.HEAD_UNREADABLE : BentLink.Kind.SEGMENT_MISSING, name);
            return false;
        }
        try (Segment segment = opened.get()) {
            rewindTo(segment.label());
            BentLink.Kind why = readOn(segment);
            tail(name, segment, isLast, why);
        }
        names.add(name);
        return true;
    }

    /** A known gap may stand anywhere; a new incarnation may always follow; the same one only without a gap. */
    private boolean follows(Segment.Label label) {
        if (label.before() == Segment.Before.A_GAP) {
            return head == null || !label.stream().equals(head.stream()) || label.firstSeq() > head.seq();
        }
        return head == null || !label.stream().equals(head.stream())
                ? head == null || label.incarnations() > head.incarnations()
                : label.firstSeq() <= head.seq() + 1 && label.firstSeq() > 0;
    }

    /** Records the segment before held from here on were given up when their fsync failed. */
    private void rewindTo(Segment.Label label) throws IOException {
        isAfterGap = label.before() == Segment.Before.A_GAP;
        if (isAfterGap) {
            long known = head != null && label.stream().equals(head.stream()) ? head.seq() : 0;
            gaps.add(new Gap(label.stream().incarnation().toString(), known + 1, label.firstSeq() - 1));
            head = new Head(label.stream(), label.firstSeq() - 1, Head.NO_HASH, label.incarnations(), label.position());
            return;
        }
        if (head != null && label.stream().equals(head.stream()) && label.firstSeq() <= head.seq()) {
            head = hashBefore(label);
        } else if (head == null || !label.stream().equals(head.stream())) {
            head = new Head(label.stream(), label.firstSeq() - 1, Head.NO_HASH, label.incarnations(),
                    label.position());
        }
    }

    private Head hashBefore(Segment.Label label) throws IOException {
        Head[] found = {new Head(label.stream(), label.firstSeq() - 1, Head.NO_HASH, label.incarnations(),
                label.position())};
        new JournalReader(files, key).read(names, e -> {
            if (e.stream().equals(label.stream()) && e.seq() == label.firstSeq() - 1) {
                found[0] = new Head(label.stream(), e.seq(), e.hash(), label.incarnations(), label.position());
            }
        });
        return found[0];
    }

    /** Reads to the end of what holds; says why it went no further. */
    private BentLink.Kind readOn(Segment segment) throws IOException {
        while (true) {
            long before = segment.end();
            Optional<byte[]> record = segment.next(head().seq() + 1);
            Optional<Envelope> next = record.flatMap(Envelopes::read);
            if (next.isEmpty() || !isAfterGap && !next.get().previousHash().equals(head().hash())) {
                segment.endAt(before);
                return record.isEmpty() ? BentLink.Kind.RECORD_UNREADABLE
                        : next.isEmpty() ? BentLink.Kind.HASH_WRONG : BentLink.Kind.CHAIN_BROKEN;
            }
            isAfterGap = false;
            passing.accept(next.get());
            head = head().after(next.get());
        }
    }

    /** What stands after the end stays as evidence: every start begins a segment of its own. */
    private void tail(String name, Segment segment, boolean isLast, BentLink.Kind why) throws IOException {
        if (segment.file().size() > segment.end()) {
            if (why != BentLink.Kind.RECORD_UNREADABLE || segment.hasRecordsAfter(head().seq())) {
                finding = Journal.Finding.DAMAGED;
                bent(why == BentLink.Kind.CHAIN_BROKEN && segment.end() == Segment.HEAD ? BentLink.Kind.SEGMENT_MISSING
                        : why, name);
            } else if (isLast) {
                finding = Journal.Finding.TORN_TAIL;
            }
        }
    }

    private void bent(BentLink.Kind kind, String name) {
        if (finding == Journal.Finding.DAMAGED && bent == null) {
            bent = new BentLink(kind, name, head == null ? 1 : head.seq() + 1,
                    head == null ? "" : head.stream().incarnation().toString());
        }
    }
}
