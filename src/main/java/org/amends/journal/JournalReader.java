package org.amends.journal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.Segment;

/** Reads a recovered journal front to back, holding each hash against the one before. */
final class JournalReader {
    private final StoreFiles files;
    private final SecretKey key;

    JournalReader(StoreFiles files, SecretKey key) {
        this.files = files;
        this.key = key;
    }

    /**
     * The events after the first `known`, up to `count` of all; a Fault when there are fewer, for then what was walked once
     * can no longer be read. Segments that hold known events alone are not opened further than their head.
     */
    void read(List<String> names, Consumer<Envelope> each, long known, long count) throws IOException {
        int first = known == 0 ? 0 : holding(names, known);
        long[] at = {known == 0 ? 0 : before(names.get(first))};
        read(names.subList(first, names.size()), event -> {
            if (at[0] < count && ++at[0] > known) {
                each.accept(event);
            }
        });
        if (at[0] < count) {
            throw new Fault(FaultCode.STORE_DAMAGED, "journal");
        }
    }

    /** The last segment before which no more than so many events stand. */
    private int holding(List<String> names, long known) throws IOException {
        int index = names.size() - 1;
        while (index > 0 && before(names.get(index)) > known) {
            index--;
        }
        return Math.max(0, index);
    }

    private long before(String name) throws IOException {
        try (Segment segment = open(name)) {
            return segment.label().position();
        }
    }

    /** All that can be read. */
    void read(List<String> names, Consumer<Envelope> each) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            try (Segment segment = open(names.get(i))) {
                long until = i + 1 < names.size() ? firstOf(names.get(i + 1), segment) : Long.MAX_VALUE;
                read(segment, until, each);
            }
        }
    }

    /**
     * Records from the next segment's first number on were re-appended there; here they no longer count. What does not hold
     * or does not follow ends the segment.
     */
    private static void read(Segment segment, long until, Consumer<Envelope> each) throws IOException {
        String last = null;
        for (long seq = segment.label().firstSeq(); seq < until; seq++) {
            Optional<Envelope> next = segment.next(seq).flatMap(Envelopes::read);
            if (next.isEmpty() || last != null && !last.equals(next.get().previousHash())) {
                return;
            }
            last = next.get().hash();
            each.accept(next.get());
        }
    }

    private long firstOf(String name, Segment before) throws IOException {
        try (Segment next = open(name)) {
            return next.label().stream().equals(before.label().stream()) ? next.label().firstSeq() : Long.MAX_VALUE;
        }
    }

    private Segment open(String name) throws IOException {
        return Segment.open(files.open(name), key).orElseThrow(() -> new Fault(FaultCode.STORE_DAMAGED, name));
    }
}
