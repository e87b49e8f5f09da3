package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.CountedFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.disk.DiskWatch;
import org.amends.fixtures.disk.Watching;
import org.amends.journal.file.DiskFiles;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bugs that other programs of this kind are known for (reliability.md 14), held down by name. */
class NamedRegressionsTest {
    @TempDir
    Path home;

    private static CaseRef open(StoreSession store, UUID id) {
        CaseEvent.Opened like = (CaseEvent.Opened) Cases.opened();
        CaseRef ref = new CaseRef(new CaseId(id), store.cases().nextNumber());
        store.cases().append(ref.id(), 0, List.of(Cases.recorded(new CaseEvent.Opened(ref, like.policy(), like.channel()))));
        return ref;
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return all;
    }

    @Test
    @DisplayName("R3 two machines give the same number by mistake: two cases, each under its own id, both kept and copied")
    void numbersAreForPeopleAndIdsForKeeping() {
        try (StoreSession here = Stores.open(home.resolve("here")); StoreSession there = Stores.open(home.resolve("there"))) {
            CaseRef one = open(here, new UUID(1, 1));
            CaseRef other = open(there, new UUID(2, 2));
            assertThat(one.number()).as("the same hall code was typed twice").isEqualTo(other.number());
            assertThat(one.id()).isNotEqualTo(other.id());
            here.cases().append(other.id(), 0, List.of(Cases.recorded(new CaseEvent.Opened(other,
                    ((CaseEvent.Opened) Cases.opened()).policy(), ((CaseEvent.Opened) Cases.opened()).channel()))));
            assertThat(here.cases().history(one.id())).hasSize(1);
            assertThat(here.cases().history(other.id())).hasSize(1);
        }
    }

    @Test
    @DisplayName("R19 twenty starts and stops: no row changes, nothing is made anew")
    void keepsEveryRowOverManyStarts() {
        Path data = home.resolve("data");
        CaseFile before;
        try (StoreSession store = Stores.open(data)) {
            before = store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        }
        for (int start = 0; start < 20; start++) {
            try (StoreSession store = Stores.open(data)) {
                assertThat(store.found()).isEmpty();
                assertThat(store.wasRebuilt()).isFalse();
                assertThat(store.cases().find(Cases.REF.id())).contains(before);
            }
        }
    }

    @Test
    @DisplayName("R22 a wrong key opens nothing and changes no byte")
    void aWrongKeyChangesNothing() throws IOException {
        Path data = home.resolve("data");
        try (StoreSession store = Stores.open(data)) {
            open(store, new UUID(1, 1));
        }
        Map<String, byte[]> before = bytes(data);
        Seeded seams = new Seeded(8);
        assertThatThrownBy(() -> StoreSession.open(data, StoreKeys.fresh(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE))))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(FaultCode.WRONG_KEY));
        assertThat(bytes(data)).containsExactlyEntriesOf(before);
    }

    @Test
    @DisplayName("R23 nothing compacts the tables in place: not while saving, not when they close, not at the next start")
    void noWriteComesFromACompaction() throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        Set<String> compacting = new TreeSet<>();
        DiskWatch watch = op -> StackWalker.getInstance().forEach(frame -> {
            if (frame.getClassName().startsWith("org.h2.") && frame.getMethodName().startsWith("compact")) {
                compacting.add(frame.getClassName() + "." + frame.getMethodName());
            }
        });
        long[] writes = {0};
        for (int start = 0; start < 3; start++) {
            try (StoreSession store = new Watching(data, op -> {
                writes[0] += op.file().startsWith("index.") ? 1 : 0;
                watch.before(op);
            }).open(new Seeded(start))) {
                for (int i = 0; i < 20; i++) {
                    open(store, new UUID(start, i));
                }
            }
        }
        assertThat(writes[0]).as("writes of the tables were seen").isGreaterThan(60);
        assertThat(compacting).isEmpty();
    }

    @Test
    @DisplayName("R23 the tables are never compacted, defragmented or re-encrypted in place: no such word stands in the program")
    void neverCompactsInPlace() throws IOException {
        List<String> words = List.of("shutdown compact", "shutdown defrag", "changefileencryption", "compactfully",
                "set retention_time", "log 0", "auto_server=true", "file_lock=no");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|sql)")).toList()) {
                String text = Files.readString(file).toLowerCase(Locale.ROOT);
                assertThat(words).as(file.toString()).noneMatch(text::contains);
            }
        }
    }

    @Test
    @DisplayName("F70 many cases: a start reads no more of the journal than with few")
    void aStartReadsNoMoreWithManyCases() throws IOException {
        long few = readAtAStart(4);
        long many = readAtAStart(120);
        assertThat(many).isLessThan(few + few / 2).isPositive();
    }

    private long readAtAStart(int cases) throws IOException {
        Path data = home.resolve("cases" + cases);
        try (StoreSession store = Stores.open(data)) {
            for (int i = 0; i < cases; i++) {
                open(store, new UUID(7, i));
            }
        }
        Stores.open(data).close();
        CountedFiles counted = new CountedFiles(new DiskFiles(data));
        Seeded seams = new Seeded(9);
        StoreSession.open(data, counted, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE))).close();
        return counted.readFrom("journal-000001.seg") + counted.readFrom("journal-000002.seg");
    }
}
