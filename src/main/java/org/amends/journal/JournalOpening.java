package org.amends.journal;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.amends.core.identity.Ids;
import org.amends.core.timing.Ticks;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFile;
import org.amends.journal.file.StoreFiles;

/**
 * Opens a journal: walks all segments, keeps the valid prefix, sets the rest aside, never deletes. No segment is ever
 * continued after a start, so that a restored copy cannot seal two events under one nonce.
 */
public final class JournalOpening {
    private final StoreFiles files;
    private final SecretKey key;
    private final Ids ids;
    private final Envelopes envelopes;
    private final List<String> names = new ArrayList<>();
    private Consumer<Envelope> passing = event -> { };
    private Head head;
    private Journal.Finding finding = Journal.Finding.WHOLE;

    public JournalOpening(StoreFiles files, SecretKey key, Ids ids, Ticks ticks, ZoneId zone) {
        this.files = files;
        this.key = key;
        this.ids = ids;
        this.envelopes = new Envelopes(ids, ticks, zone);
    }

    /** The journal, ready to append. `device` names the stream of a journal that is made now. */
    public Journal open(UUID device) {
        return open(device, event -> { });
    }

    /** The same; each event is shown as it is walked past. One whose fsync failed is followed by the same number again. */
    public Journal open(UUID device, Consumer<Envelope> each) {
        passing = each;
        try {
            walk();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
        if (head == null) {
            head = Journal.firstHead(device, ids);
            finding = Journal.Finding.NEW;
        }
        return new Journal(files, key, envelopes, new Journal.Recovered(head, names));
    }

    /** What the last opening found. */
    public Journal.Finding finding() {
        return finding;
    }

    private void walk() throws IOException {
        List<String> present = files.list().stream().filter(n -> n.matches("journal-\\d{6}\\.seg")).toList();
        for (int i = 0; i < present.size(); i++) {
            if (finding == Journal.Finding.DAMAGED || !take(present.get(i), i + 1 == present.size())) {
                setAside(present.get(i));
            }
        }
    }

    /** False when the segment cannot follow what stands so far. */
    private boolean take(String name, boolean isLast) throws IOException {
        StoreFile file = files.open(name);
        Optional<Segment> opened = Segment.open(file, key);
        if (opened.isEmpty() || !follows(opened.get().label())) {
            file.close();
            finding = isLast ? Journal.Finding.TORN_TAIL : Journal.Finding.DAMAGED;
            return false;
        }
        try (Segment segment = opened.get()) {
            rewindTo(segment.label());
            head = readOn(segment);
            tail(segment, isLast);
        }
        names.add(name);
        return true;
    }

    /** A new incarnation may always follow; the same one only without a gap. */
    private boolean follows(Segment.Label label) {
        return head == null || !label.stream().equals(head.stream())
                ? head == null || label.incarnations() > head.incarnations()
                : label.firstSeq() <= head.seq() + 1 && label.firstSeq() > 0;
    }

    /** Records the segment before held from here on were given up when their fsync failed. */
    private void rewindTo(Segment.Label label) throws IOException {
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

    private Head readOn(Segment segment) throws IOException {
        Head reached = head;
        while (true) {
            long before = segment.end();
            Optional<Envelope> next = segment.next(reached.seq() + 1).flatMap(Envelopes::read);
            if (next.isEmpty() || !next.get().previousHash().equals(reached.hash())) {
                segment.endAt(before);
                return reached;
            }
            envelopes.follow(next.get());
            passing.accept(next.get());
            reached = new Head(reached.stream(), next.get().seq(), next.get().hash(), reached.incarnations(),
                    reached.position() + 1);
        }
    }

    /** What stands after the end stays as evidence: every start begins a segment of its own. */
    private void tail(Segment segment, boolean isLast) throws IOException {
        if (segment.file().size() > segment.end()) {
            if (segment.hasRecordsAfter(head.seq())) {
                finding = Journal.Finding.DAMAGED;
            } else if (isLast) {
                finding = Journal.Finding.TORN_TAIL;
            }
        }
    }

    private void setAside(String name) throws IOException {
        files.rename(name, name + ".aside-" + ids.next());
        files.forceFolder();
    }
}
