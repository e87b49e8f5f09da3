package org.amends.journal.salvage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.Envelope;
import org.amends.journal.segment.Gap;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.Segment;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

/**
 * Writes every event that can still be read, once, in order, into a folder without a journal. The frozen bytes stay what they
 * are; where something is missing, a new segment says so under the journal's key. Sources are only read; where two say
 * different things of one number, the later one counts (a backup holds acknowledged events alone, so it comes last).
 */
public final class Salvage {
    private static final long SEGMENT_SIZE = 8L << 20;

    private final List<StoreFiles> sources;
    private final SecretKey key;
    private final Map<StreamId, Line> lines = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<UUID> cases = new HashSet<>();
    private long position;
    private int segments;

    public Salvage(List<StoreFiles> sources, SecretKey key) {
        this.sources = List.copyOf(sources);
        this.key = key;
    }

    /** Durable when it returns. Throws a Fault when the target or a source fails, or holds a journal already. */
    public Salvaged into(StoreFiles target) {
        try {
            if (target.list().stream().anyMatch(name -> name.startsWith("journal-"))) {
                throw new Fault(FaultCode.STORE_IN_USE, "journal");
            }
            for (int i = 0; i < sources.size(); i++) {
                merge(i);
            }
            List<Map.Entry<StreamId, Line>> inOrder = new ArrayList<>(lines.entrySet());
            inOrder.sort(Comparator.comparingInt(each -> each.getValue().incarnations()));
            for (var each : inOrder) {
                write(target, each.getKey(), each.getValue());
            }
            target.forceFolder();
            return new Salvaged(position, cases.size(), gaps, unreadable);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void merge(int source) throws IOException {
        ReadableEvents readable = new ReadableEvents(sources.get(source), key, source);
        readable.look();
        unreadable.addAll(readable.unreadable());
        readable.lines().forEach((stream, line) -> {
            Line merged = lines.computeIfAbsent(stream, s -> new Line(line.incarnations()));
            merged.pieces().putAll(line.pieces());
            merged.claim(line.claimed());
        });
    }

    private void write(StoreFiles target, StreamId stream, Line line) throws IOException {
        @Nullable Segment open = null;
        long last = 0;
        String hash = "0".repeat(64);
        try (Reading reading = new Reading(sources, key)) {
            for (var each : new TreeMap<>(line.pieces()).entrySet()) {
                Piece piece = each.getValue();
                boolean isGap = each.getKey() != last + 1 || !piece.previous().equals(hash);
                if (isGap) {
                    gaps.add(new Gap(stream.incarnation().toString(), last + 1, each.getKey() - 1));
                }
                if (open == null || isGap || open.end() > SEGMENT_SIZE) {
                    close(open);
                    open = begin(target, new Segment.Label(stream, each.getKey(), line.incarnations(), position,
                            Sealing.random(16), isGap ? Segment.Before.A_GAP : Segment.Before.NOTHING_MISSING));
                }
                byte[] frozen = reading.at(piece, each.getKey());
                open.write(each.getKey(), frozen);
                Envelope.read(frozen).flatMap(Envelope::caseId).ifPresent(id -> cases.add(id.value()));
                position++;
                last = each.getKey();
                hash = piece.hash();
            }
            if (line.claimed() > last) {
                gaps.add(new Gap(stream.incarnation().toString(), last + 1, line.claimed()));
            }
        } finally {
            close(open);
        }
    }

    private Segment begin(StoreFiles target, Segment.Label label) throws IOException {
        segments++;
        return Segment.create(target.open(String.format(Locale.ROOT, "journal-%06d.seg", segments)), label, key);
    }

    private static void close(@Nullable Segment segment) throws IOException {
        if (segment != null) {
            segment.file().force();
            segment.close();
        }
    }
}
