package org.amends.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.segment.BentLink;
import org.amends.journal.segment.Segment;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may write the folder changes whole events about: the first link that no longer holds is named. */
class BentChainTest {
    private static final int RECORD_HEAD = 20;
    private final Seeded seams = new Seeded(9);

    @TempDir
    Path folder;
    private Path segment;

    @BeforeEach
    void twoStartsWithAWholeCase() {
        segment = folder.resolve("journal-000001.seg");
        try (StoreSession store = Stores.open(folder, seams)) {
            CaseFile file = store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
            for (CaseEvent act : Cases.acts()) {
                file = store.cases().append(file.ref().id(), file.version(), List.of(Cases.recorded(act)));
            }
        }
        Stores.open(folder, seams).close();
    }

    private StoreReport check() {
        return new StoreCheck(folder, Stores.keys(), new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)).run();
    }

    /** The records as they stand on disk: four bytes of mark, the length, the number, the sum, what is sealed. */
    private List<byte[]> records() throws IOException {
        byte[] all = Files.readAllBytes(segment);
        List<byte[]> records = new ArrayList<>();
        for (int at = Segment.HEAD; at + RECORD_HEAD <= all.length;) {
            int end = at + RECORD_HEAD + ByteBuffer.wrap(all).getInt(at + 4);
            records.add(Arrays.copyOfRange(all, at, end));
            at = end;
        }
        assertThat(records).hasSizeGreaterThan(8);
        return records;
    }

    private void write(List<byte[]> records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Files.readAllBytes(segment), 0, Segment.HEAD);
        for (byte[] record : records) {
            bytes.write(record);
        }
        Files.write(segment, bytes.toByteArray());
    }

    private BentLink bent() {
        StoreReport report = check();
        assertThat(report.isWhole()).isFalse();
        return report.chain().bent().orElseThrow();
    }

    @Test
    void twoEventsThatChangedPlacesAreNamedAtTheFirst() throws IOException {
        List<byte[]> records = records();
        Collections.swap(records, 2, 3);
        write(records);
        assertThat(bent()).extracting(BentLink::kind, BentLink::seq).containsExactly(BentLink.Kind.RECORD_UNREADABLE, 3L);
    }

    @Test
    void twoEventsThatChangedPlacesAndNumbersAreNamedAtTheFirst() throws IOException {
        List<byte[]> records = records();
        long number = ByteBuffer.wrap(records.get(2)).getLong(8);
        ByteBuffer.wrap(records.get(2)).putLong(8, ByteBuffer.wrap(records.get(3)).getLong(8));
        ByteBuffer.wrap(records.get(3)).putLong(8, number);
        Collections.swap(records, 2, 3);
        write(records);
        assertThat(bent()).extracting(BentLink::kind, BentLink::seq).containsExactly(BentLink.Kind.RECORD_UNREADABLE, 3L);
    }

    @Test
    void anEventTakenOutIsNamed() throws IOException {
        List<byte[]> records = records();
        records.remove(4);
        write(records);
        assertThat(bent()).extracting(BentLink::kind, BentLink::seq).containsExactly(BentLink.Kind.RECORD_UNREADABLE, 5L);
    }

    @Test
    void aTailCutOffAnEarlierPartOfTheChainIsNamed() throws IOException {
        List<byte[]> records = records();
        write(records.subList(0, records.size() - 2));
        assertThat(bent().segment()).isNotEmpty();
    }
}
