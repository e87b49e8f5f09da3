package org.amends.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FaultyFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.disk.DiskOp;
import org.amends.fixtures.disk.Watching;
import org.amends.journal.file.DiskFiles;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.store.check.StoreCheck;
import org.amends.store.table.TableReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The disk fails under a store that is open, or while it opens. */
class DiskFaultsTest {
    private static final String EIO = "Input/output error";
    private final Seeded seams = new Seeded(31);
    private final AtomicReference<Predicate<DiskOp>> failing = new AtomicReference<>(op -> false);
    private String words = EIO;
    private int tried;

    @TempDir
    Path home;

    private void watch(DiskOp op) throws IOException {
        if (failing.get().test(op)) {
            tried++;
            throw new IOException(words);
        }
    }

    private StoreSession open() throws IOException {
        return new Watching(home.resolve("data"), this::watch).open(seams);
    }

    private static CaseFile opened(StoreSession store) {
        return store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
    }

    private static CaseFile act(StoreSession store, CaseFile file) {
        return store.cases().append(file.ref().id(), file.version(),
                List.of(Cases.recorded(new CaseEvent.Held(Personal.of("等师傅回电话")))));
    }

    private static void fails(Runnable work, FaultCode code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(code));
    }

    private int kept() {
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            return store.cases().history(Cases.REF.id()).size();
        }
    }

    @Test
    @DisplayName("F11 a full disk under the tables: what the journal kept stays, and the tables catch up once there is room")
    void tablesCatchUpOnceThereIsRoom() throws IOException {
        try (StoreSession store = open()) {
            CaseFile file = opened(store);
            words = FaultyFiles.FULL;
            failing.set(op -> op.file().startsWith("index."));
            fails(() -> act(store, file), FaultCode.DISK_FULL);
            failing.set(op -> false);
            assertThat(store.cases().find(file.ref().id()).orElseThrow().version()).as("it was kept").isEqualTo(2);
            assertThat(act(store, store.cases().find(file.ref().id()).orElseThrow()).version()).isEqualTo(3);
        }
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    @DisplayName("F02 F11 tables that are one event behind count it once, in the row and in the file")
    void countsNoEventTwiceWhenCatchingUp() throws IOException {
        Path tables = home.resolve("data/index.mv.db");
        try (StoreSession store = Stores.open(home.resolve("data"), seams)) {
            act(store, opened(store));
        }
        byte[] behind = Files.readAllBytes(tables);
        try (StoreSession store = Stores.open(home.resolve("data"), seams)) {
            act(store, store.cases().find(Cases.REF.id()).orElseThrow());
        }
        Files.write(tables, behind);
        try (StoreSession store = Stores.open(home.resolve("data"), seams)) {
            assertThat(store.wasRebuilt()).isFalse();
            assertThat(store.cases().find(Cases.REF.id()).orElseThrow().version()).isEqualTo(3);
        }
        assertThat(new StoreCheck(home.resolve("data"), Stores.keys(), new StoreSeams(seams, seams,
                java.time.Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)).run().tables().orElseThrow().state())
                .isEqualTo(TableReport.State.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({"Disk quota exceeded, DISK_FULL", FaultyFiles.READ_ONLY + ", READ_ONLY"})
    @DisplayName("F14 a quota that is used up, a disk that turns read-only: one refusal, no loop, the same act once it is well")
    void refusesOnceAndGoesOn(String said, FaultCode code) throws IOException {
        try (StoreSession store = open()) {
            CaseFile file = opened(store);
            words = said;
            failing.set(op -> true);
            tried = 0;
            fails(() -> act(store, file), code);
            assertThat(tried).as("tries").isBetween(1, 4);
            failing.set(op -> false);
            assertThat(act(store, file).version()).isEqualTo(2);
        }
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    @DisplayName("F15 a write that fails: once, it goes to a new segment; twice, the act is refused and nothing of it is kept")
    void answersAFailedWrite() throws IOException {
        try (StoreSession store = open()) {
            CaseFile file = opened(store);
            failOnce(op -> op instanceof DiskOp.Write && op.file().startsWith("journal-"));
            CaseFile second = act(store, file);
            assertThat(second.version()).isEqualTo(2);
            failing.set(op -> op instanceof DiskOp.Write && op.file().startsWith("journal-"));
            fails(() -> act(store, second), FaultCode.STORE_FAILED);
            failing.set(op -> false);
            assertThat(store.cases().find(file.ref().id())).contains(second);
        }
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    @DisplayName("F16 a force that fails is never repeated: the segment is given up, the event stands once in a new one")
    void givesUpASegmentWhoseForceFailed() throws IOException {
        try (StoreSession store = open()) {
            CaseFile file = opened(store);
            long size = Files.size(home.resolve("data/journal-000001.seg"));
            failOnce(op -> op instanceof DiskOp.Force && op.file().equals("journal-000001.seg"));
            CaseFile second = act(store, file);
            long given = Files.size(home.resolve("data/journal-000001.seg"));
            assertThat(given).as("what was written stays where it is").isGreaterThan(size);
            act(store, second);
            assertThat(home.resolve("data/journal-000001.seg")).as("and nothing follows it").hasSize(given);
        }
        assertThat(kept()).isEqualTo(3);
    }

    private void failOnce(Predicate<DiskOp> which) {
        failing.set(op -> {
            boolean isThis = which.test(op);
            if (isThis) {
                failing.set(next -> false);
            }
            return isThis;
        });
    }

    @Test
    @DisplayName("F17 a write that stops half way: nothing half is ever read, the act stands once or not at all")
    void takesNothingHalfWritten() throws IOException {
        FaultyFiles files = new FaultyFiles(new DiskFiles(home.resolve("data")));
        try (StoreSession store = open(files)) {
            CaseFile file = opened(store);
            for (int after = 0; after < 5; after++) {
                files.failHalfwayAfter(after);
                try {
                    file = act(store, file);
                } catch (Fault refused) {
                    files.failOnceAfter(-1, "");
                }
                files.failOnceAfter(-1, "");
                assertThat(store.cases().find(file.ref().id())).contains(file);
            }
            assertThat(file.version()).isGreaterThan(3);
        }
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            assertThat(store.found()).isEmpty();
        }
    }

    @Test
    @DisplayName("F18 a disk that cannot be read at the start: said, nothing changed, all there once it can")
    void changesNothingWhenItCannotRead() throws IOException {
        try (StoreSession store = open()) {
            opened(store);
        }
        Map<String, byte[]> before = bytes();
        for (int reads = 0; reads < 9; reads++) {
            FaultyFiles files = new FaultyFiles(new DiskFiles(home.resolve("data")));
            files.failReadingAfter(reads);
            fails(() -> open(files), FaultCode.STORE_FAILED);
        }
        assertThat(bytes()).containsExactlyEntriesOf(before);
        assertThat(kept()).isEqualTo(1);
    }

    private StoreSession open(FaultyFiles files) {
        return StoreSession.open(home.resolve("data"), files, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, java.time.Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)));
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }
}
