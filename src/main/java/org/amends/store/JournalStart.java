package org.amends.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.amends.journal.Envelope;
import org.amends.journal.Journal;
import org.amends.journal.JournalOpening;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.seal.SealWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal at the start of a session: what an earlier start walked is taken from its checkpoint, the rest is walked, and what was
 * walked becomes the next checkpoint. So each segment is read back whole once, at the start after it was written.
 */
final class JournalStart {
    private static final Logger LOG = LoggerFactory.getLogger(JournalStart.class);
    /** Clocks are set by minutes now and then. */
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(10);

    private final Checkpoint checkpoint;
    private final SealWatch seals;
    private final JournalOpening opening;
    private final int covered;
    private final Journal journal;
    private final Optional<Checkpoint.Mark> known;
    private Instant latest = Instant.EPOCH;

    JournalStart(StoreFiles files, SecretKey key, UUID device, SealWatch seals, StoreSeams seams) throws IOException {
        this.seals = seals;
        checkpoint = new Checkpoint(files, key);
        opening = new JournalOpening(files, key, seams.ids(), seams.ticks(), seams.zone());
        Optional<Checkpoint.Mark> mark = checkpoint.read();
        covered = mark.map(m -> m.known().names().size()).orElse(0);
        mark.ifPresent(m -> {
            latest = Instant.parse(m.learnt().getFirst());
            seals.resume(m.learnt().getLast());
        });
        journal = opening.open(device, mark.map(Checkpoint.Mark::known), this::passed);
        known = opening.known().map(k -> new Checkpoint.Mark(k, List.of(latest.toString(), seals.kept())));
    }

    Journal journal() {
        return journal;
    }

    Journal.Finding finding() {
        return opening.finding();
    }

    boolean isAfter(Clock clock) {
        return clock.instant().plus(CLOCK_SLACK).isBefore(latest);
    }

    /** Once the tables say the same. Failing to keep it costs the next start a longer walk, and nothing else. */
    void keepCheckpoint() {
        known.filter(mark -> mark.known().names().size() > covered).ifPresent(mark -> {
            try {
                checkpoint.write(mark);
            } catch (IOException e) {
                LOG.warn("the checkpoint of the journal could not be kept: {}", e.getMessage());
            }
        });
    }

    private void passed(Envelope event) {
        seals.offer(event);
        latest = event.occurredAt().isAfter(latest) ? event.occurredAt() : latest;
    }
}
