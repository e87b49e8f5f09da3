package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.CountedFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.segment.BentLink;
import org.amends.store.check.StoreCheck;
import org.amends.store.check.StoreReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was walked once is not walked at every start, and nothing that is bent stays hidden because of it. */
class CheckpointTest {
    private static final String FIRST = "journal-000001.seg";
    private final Seeded seams = new Seeded(21);

    @TempDir
    Path folder;

    /** The first segment holds a whole case; the second start has walked it. */
    @BeforeEach
    void twoStarts() {
        try (StoreSession store = Stores.open(folder, seams)) {
            CaseFile file = store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
            for (CaseEvent act : Cases.acts()) {
                file = store.cases().append(file.ref().id(), file.version(), List.of(Cases.recorded(act)));
            }
        }
        Stores.open(folder, seams).close();
    }

    private StoreSeams place() {
        return new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE);
    }

    private CountedFiles opened() throws IOException {
        CountedFiles files = new CountedFiles(new DiskFiles(folder));
        try (StoreSession store = StoreSession.open(folder, files, Stores.keys(),
                new StoreSession.Place(Stores.HALL, Cases.CLERK, place()))) {
            assertThat(store.cases().history(Cases.REF.id())).hasSize(Cases.acts().size() + 1);
            assertThat(store.seals().broken()).isZero();
        }
        return files;
    }

    private StoreReport verified() {
        return new StoreCheck(folder, Stores.keys(), place()).run();
    }

    private void edit(String name, UnaryOperator<byte[]> change) throws IOException {
        Files.write(folder.resolve(name), change.apply(Files.readAllBytes(folder.resolve(name))));
    }

    private static byte[] bentInTheMiddle(byte[] bytes) {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    @Test
    void readsOfAKnownSegmentNothingButItsHead() throws IOException {
        assertThat(opened().readFrom(FIRST)).isLessThan(1_000);
        Files.delete(folder.resolve(Checkpoint.FILE));
        assertThat(opened().readFrom(FIRST)).isGreaterThan(5_000);
        assertThat(opened().readFrom(FIRST)).as("written anew").isLessThan(1_000);
        assertThat(verified().isWhole()).isTrue();
    }

    @Test
    void goesOnWithTheSameChainSealsAndClock() throws IOException {
        for (int start = 0; start < 5; start++) {
            opened();
        }
        StoreReport report = verified();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.chain().seals().unsealed()).isEqualTo(1);
        assertThat(report.chain().head().incarnations()).isEqualTo(1);
    }

    @Test
    void walksEverythingWhenTheCheckpointIsDamagedOrOfAnotherStore() throws IOException {
        List<UnaryOperator<byte[]>> damages = new ArrayList<>();
        damages.add(CheckpointTest::bentInTheMiddle);
        damages.add(bytes -> new byte[0]);
        damages.add(bytes -> java.util.Arrays.copyOf(bytes, 20));
        damages.add(bytes -> ByteBuffer.allocate(bytes.length).array());
        for (UnaryOperator<byte[]> damage : damages) {
            edit(Checkpoint.FILE, damage);
            assertThat(opened().readFrom(FIRST)).isGreaterThan(5_000);
        }
    }

    @Test
    void walksEverythingWhenAKnownSegmentIsNotAsItWas() throws IOException {
        edit(FIRST, bytes -> java.util.Arrays.copyOf(bytes, bytes.length - 1));
        try (StoreSession store = Stores.open(folder, seams)) {
            assertThat(store.found()).contains(FaultCode.STORE_MENDED);
        }
    }

    @Test
    void aLinkBentBeforeTheCheckpointIsFoundByVerifyAndMendedAtTheNextStart() throws IOException {
        edit(FIRST, CheckpointTest::bentInTheMiddle);
        opened();
        assertThat(verified().chain().bent().orElseThrow().kind()).isEqualTo(BentLink.Kind.RECORD_UNREADABLE);
        try (StoreSession store = Stores.open(folder, seams)) {
            assertThat(store.found()).contains(FaultCode.STORE_MENDED);
        }
    }

    @Test
    void tablesThatAreMadeAnewFindItToo() throws IOException {
        edit(FIRST, CheckpointTest::bentInTheMiddle);
        Files.delete(folder.resolve("index.mv.db"));
        try (StoreSession store = Stores.open(folder, seams)) {
            assertThat(store.found()).contains(FaultCode.STORE_MENDED);
        }
    }

    @Test
    void tablesThatAreBehindCatchUpWithoutTheKnownPart() throws IOException {
        byte[] behind = Files.readAllBytes(folder.resolve("index.mv.db"));
        opened();
        Files.write(folder.resolve("index.mv.db"), behind);
        assertThat(opened().readFrom(FIRST)).isLessThan(1_000);
        assertThat(verified().isWhole()).isTrue();
    }

    @Test
    void anOlderCheckpointIsAsGoodAsItWas() throws IOException {
        byte[] older = Files.readAllBytes(folder.resolve(Checkpoint.FILE));
        opened();
        opened();
        Files.write(folder.resolve(Checkpoint.FILE), older);
        assertThat(opened().readFrom(FIRST)).isLessThan(1_000);
        assertThat(verified().isWhole()).isTrue();
    }
}
