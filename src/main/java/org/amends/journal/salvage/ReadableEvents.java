package org.amends.journal.salvage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.journal.Envelope;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.Segment;
import org.amends.journal.segment.StreamId;

/** Every event of one folder that can still be read, also from segments that were put aside. Reads only. */
final class ReadableEvents {
    private final StoreFiles files;
    private final SecretKey key;
    private final int source;
    private final Map<StreamId, Line> lines = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    ReadableEvents(StoreFiles files, SecretKey key, int source) {
        this.files = files;
        this.key = key;
        this.source = source;
    }

    Map<StreamId, Line> lines() {
        return lines;
    }

    List<String> unreadable() {
        return unreadable;
    }

    void look() throws IOException {
        for (String name : files.list().stream().filter(n -> n.matches("journal-\\d{6}\\.seg(\\.aside-.*)?")).toList()) {
            Optional<Segment> opened = Segment.open(files.open(name), key);
            if (opened.isEmpty()) {
                unreadable.add(name);
            } else {
                try (Segment segment = opened.get()) {
                    look(name, segment);
                }
            }
        }
    }

    /** A segment that begins with a number that is there already takes its place: the first one's fsync had failed. */
    private void look(String name, Segment segment) throws IOException {
        Segment.Label label = segment.label();
        Line line = lines.computeIfAbsent(label.stream(), stream -> new Line(label.incarnations()));
        line.pieces().tailMap(label.firstSeq(), true).clear();
        Optional<Segment.Found> found = segment.scan();
        while (found.isPresent()) {
            Segment.Found record = found.get();
            long at = segment.end() - segment.length(record);
            Envelope.read(record.frozen()).filter(e -> e.stream().equals(label.stream()) && e.seq() == record.seq())
                    .ifPresent(e -> line.pieces().put(e.seq(),
                            new Piece(source, name, at, e.hash(), e.previousHash())));
            found = segment.scan();
        }
        line.claim(segment.writtenUpTo(line.pieces().isEmpty() ? label.firstSeq() - 1 : line.pieces().lastKey()));
    }
}
