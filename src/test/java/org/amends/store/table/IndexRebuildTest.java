package org.amends.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.hall.HallEvent;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FaultyFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.Entry;
import org.amends.journal.EventCodec;
import org.amends.journal.Journal;
import org.amends.journal.JournalOpening;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.sealed.CaseKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRebuildTest {
    private static final int EVENTS = 2 * Index.BATCH + 500;
    private final Seeded seams = new Seeded(3);

    @TempDir
    Path folder;

    @Test
    void rebuildsALargeJournalInBatchesAndGoesOnWhereItWasCutShort() throws IOException {
        FaultyFiles files = new FaultyFiles(new DiskFiles(folder));
        EventCodec codec = new EventCodec(CaseKeys.open(files, Stores.keys().of("case-keys")));
        try (Journal journal = journal(files, codec); Index index = index(codec)) {
            files.failReadingAfter(2 + 2 * (Index.BATCH + 200));
            assertThatThrownBy(() -> index.open(journal)).isInstanceOf(Fault.class);
            assertThat(Sentinel.read(index.handle()).orElseThrow().position()).isEqualTo(Index.BATCH);
        }
        files.failReadingAfter(Integer.MAX_VALUE);
        try (Journal journal = opening(files).open(new UUID(7, 7)); Index index = index(codec)) {
            index.open(journal);
            assertThat(index.wasRebuilt()).as("gone on, not begun anew").isFalse();
            assertThat(index.handle().select("select count(*) from event").mapTo(Integer.class).one())
                    .isEqualTo(EVENTS);
            assertThat(Sentinel.read(index.handle()).orElseThrow().fits(journal.head())).isTrue();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.filter(p -> p.getFileName().toString().contains("aside"))).isEmpty();
        }
    }

    @Test
    void handsOnBoundedBatchesAndNothingAfterAForeignPast() throws IOException {
        DiskFiles files = new DiskFiles(folder);
        EventCodec codec = new EventCodec(CaseKeys.open(files, Stores.keys().of("case-keys")));
        List<Integer> sizes = new ArrayList<>();
        try (Journal journal = journal(files, codec)) {
            Replay replay = new Replay(null, 999, (first, batch, after) -> sizes.add(batch.size()));
            journal.read(replay::offer);
            assertThat(replay.end()).isTrue();
            assertThat(sizes).containsExactly(999, 999, EVENTS - 1998);
            Replay foreign = new Replay(new Sentinel(1, new UUID(7, 7), new UUID(8, 8), 10, "f".repeat(64), 10), 9,
                    (first, batch, after) -> sizes.clear());
            journal.read(foreign::offer);
            assertThat(foreign.end()).isFalse();
            assertThat(sizes).hasSize(3);
        }
    }

    private JournalOpening opening(org.amends.journal.file.StoreFiles files) {
        return new JournalOpening(files, Stores.keys().of("journal"), seams, seams, Stores.ZONE);
    }

    private Index index(EventCodec codec) {
        return new Index(folder, Stores.keys().of("h2"), codec, seams, Stores.ZONE);
    }

    private Journal journal(org.amends.journal.file.StoreFiles files, EventCodec codec) {
        Journal journal = opening(files).open(new UUID(7, 7));
        HallEvent event = new HallEvent.SignedIn(Cases.CLERK.person(), 0);
        for (int i = 0; i < EVENTS; i++) {
            journal.append(new Entry(new Entry.Subject(EventCodec.type(event), EventCodec.FORM, Optional.empty(),
                    Optional.empty()), Cases.NOW, Cases.CLERK, List.of(), codec.payload(event)));
        }
        return journal;
    }
}
