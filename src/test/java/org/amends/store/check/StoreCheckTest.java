package org.amends.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.segment.BentLink;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.store.table.TableEdits;
import org.amends.store.table.TableReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCheckTest {
    private final Seeded seams = new Seeded(9);

    @TempDir
    Path folder;

    @BeforeEach
    void twoStartsWithAWholeCase() {
        for (int start = 0; start < 2; start++) {
            try (StoreSession store = Stores.open(folder, seams)) {
                if (start == 0) {
                    CaseFile file = store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
                    for (CaseEvent act : Cases.acts()) {
                        file = store.cases().append(file.ref().id(), file.version(), List.of(Cases.recorded(act)));
                    }
                }
            }
        }
    }

    private StoreReport check() {
        return new StoreCheck(folder, Stores.keys(), new StoreSeams(seams, seams,
                Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)).run();
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    void findsAWholeStoreWholeAndChangesNothingOfIt() throws IOException {
        Map<String, byte[]> before = bytes();
        StoreReport report = check();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.chain().seals().held()).isPositive();
        assertThat(report.tables().orElseThrow().state()).isEqualTo(TableReport.State.EQUAL);
        assertThat(report.tables().orElseThrow().rows()).isGreaterThan(report.chain().head().position());
        assertThat(bytes()).containsExactlyEntriesOf(before);
    }

    @Test
    void namesTheFirstRecordThatCannotBeRead() throws IOException {
        Path segment = folder.resolve("journal-000001.seg");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        Map<String, byte[]> before = bytes();
        StoreReport report = check();
        assertThat(report.isWhole()).isFalse();
        BentLink bent = report.chain().bent().orElseThrow();
        assertThat(bent.kind()).isEqualTo(BentLink.Kind.RECORD_UNREADABLE);
        assertThat(bent.seq()).isEqualTo(report.chain().head().seq() + 1).isGreaterThan(2);
        assertThat(report.chain().files().beyond()).containsExactly("journal-000002.seg");
        assertThat(before.remove("checkpoint.known")).as("what is bent is walked at the next opening").isNotNull();
        assertThat(bytes()).as("evidence stays as it was").containsExactlyEntriesOf(before);
    }

    @Test
    void namesASegmentWithoutItsForerunner() throws IOException {
        Files.move(folder.resolve("journal-000002.seg"), folder.resolve("journal-000003.seg"));
        assertThat(check().isWhole()).as("a name may skip a number").isTrue();
        Files.delete(folder.resolve("journal-000001.seg"));
        assertThat(check().chain().bent().orElseThrow().kind()).isEqualTo(BentLink.Kind.SEGMENT_MISSING);
        byte[] head = Files.readAllBytes(folder.resolve("journal-000003.seg"));
        head[40] ^= 1;
        Files.write(folder.resolve("journal-000002.seg"), head);
        assertThat(check().chain().bent().orElseThrow().kind()).isEqualTo(BentLink.Kind.HEAD_UNREADABLE);
    }

    @Test
    void findsARowThatTheEventsDoNotFoldTo() throws SQLException {
        TableEdits.run(folder, Stores.keys().of("h2"), "update case_row set owner = 'somebody'");
        StoreReport report = check();
        assertThat(report.isWhole()).isFalse();
        TableReport tables = report.tables().orElseThrow();
        assertThat(tables.state()).isEqualTo(TableReport.State.DIFFERENT);
        assertThat(tables.differences()).containsExactly(
                new TableReport.Difference("case_row", 1, Cases.REF.id().toString()));
    }

    @Test
    void saysThatLostTablesCanBeMadeAnew() throws IOException {
        Files.delete(folder.resolve("index.mv.db"));
        assertThat(check().tables().orElseThrow().state()).isEqualTo(TableReport.State.MISSING);
        Files.write(folder.resolve("index.mv.db"), new byte[5000]);
        assertThat(check().tables().orElseThrow().state()).isEqualTo(TableReport.State.REMADE);
        assertThat(check().isWhole()).isTrue();
    }

    @Test
    void keepsOutWhileTheStoreIsOpen() {
        try (StoreSession store = Stores.open(folder, seams)) {
            assertThatThrownBy(this::check).isInstanceOfSatisfying(Fault.class,
                    fault -> assertThat(fault.code()).isEqualTo(FaultCode.STORE_IN_USE));
            assertThat(store.events()).isPositive();
        }
    }
}
