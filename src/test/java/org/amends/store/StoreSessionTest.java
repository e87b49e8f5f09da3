package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.Recorded;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.ChangedMeanwhile;
import org.amends.core.customer.Personal;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.complaint.Channel;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSessionTest {
    @TempDir
    Path folder;

    private static CaseFile whole(StoreSession store) {
        Recovery recovery = new Recovery(store.cases(), store.grants(), Packs.policies(), new Seeded(9),
                java.time.Clock.fixed(Cases.NOW, Stores.ZONE));
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        Acted acted = recovery.perform(file, Cases.CLERK, Cases.acts().toArray(CaseEvent[]::new));
        return ((Acted.Saved) acted).file();
    }

    @Test
    void keepsCasesRowsAndPromisesAcrossStarts() {
        CaseFile kept;
        try (StoreSession store = Stores.open(folder)) {
            kept = whole(store);
        }
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.wasRebuilt()).isFalse();
            assertThat(store.cases().find(kept.ref().id())).contains(kept);
            assertThat(store.cases().byNumber(kept.ref().number())).contains(kept.ref().id());
            assertThat(store.cases().rows(CaseQuery.inHand())).singleElement()
                    .satisfies(row -> assertThat(row.customer()).isEqualTo(Personal.of("王秀兰")));
            assertThat(store.cases().promisesDue(Instant.MAX)).singleElement()
                    .satisfies(p -> assertThat(p.promise()).isEqualTo(Cases.CALL_BACK));
            assertThat(store.cases().rows(new CaseQuery(CaseQuery.inHand().statuses(), Instant.EPOCH, Instant.MAX,
                    "0139999", 10))).isEmpty();
            assertThat(store.cases().rows(new CaseQuery(CaseQuery.inHand().statuses(), Instant.EPOCH, Instant.MAX,
                    "8000", 10))).hasSize(1);
        }
    }

    @Test
    void rebuildsLostDamagedAndEmptyTablesFromTheJournal() throws IOException {
        CaseFile kept;
        try (StoreSession store = Stores.open(folder)) {
            kept = whole(store);
        }
        Path tables = folder.resolve("index.mv.db");
        byte[] good = Files.readAllBytes(tables);
        byte[] wiped = good.clone();
        java.util.Arrays.fill(wiped, 0, 8192, (byte) 0);
        for (byte[] bad : List.of(new byte[0], wiped, java.util.Arrays.copyOf(good, good.length / 2))) {
            Files.write(tables, bad);
            try (StoreSession store = Stores.open(folder)) {
                assertThat(store.wasRebuilt()).isTrue();
                assertThat(store.cases().find(kept.ref().id())).contains(kept);
            }
        }
        Files.delete(tables);
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.cases().rows(CaseQuery.inHand())).hasSize(1);
        }
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.filter(p -> p.getFileName().toString().contains("aside"))).hasSize(3);
        }
    }

    @Test
    void catchesUpTablesThatAreOlderThanTheJournal() throws IOException {
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.events()).isEqualTo(1);
        }
        byte[] older = Files.readAllBytes(folder.resolve("index.mv.db"));
        CaseFile kept;
        try (StoreSession store = Stores.open(folder)) {
            kept = whole(store);
        }
        Files.write(folder.resolve("index.mv.db"), older);
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.wasRebuilt()).isFalse();
            assertThat(store.cases().find(kept.ref().id())).contains(kept);
        }
    }

    @Test
    void refusesASecondStartWithAClearFault() {
        try (StoreSession first = Stores.open(folder)) {
            assertThat(first.events()).isPositive();
            assertThatThrownBy(() -> Stores.open(folder)).isInstanceOfSatisfying(Fault.class,
                    f -> assertThat(f.code()).isEqualTo(FaultCode.STORE_IN_USE));
        }
    }

    @Test
    void neverGivesANumberTwice() throws IOException {
        CaseNumber first;
        try (StoreSession store = Stores.open(folder)) {
            first = whole(store).ref().number();
        }
        Files.delete(folder.resolve("index.mv.db"));
        try (StoreSession store = Stores.open(folder)) {
            CaseNumber next = store.cases().nextNumber();
            assertThat(next.sequence()).isGreaterThan(first.sequence());
            assertThat(next.isSpeakable()).isTrue();
        }
    }

    @Test
    void refusesToActOnAFileThatChangedMeanwhile() {
        try (StoreSession store = Stores.open(folder)) {
            CaseFile file = whole(store);
            List<Recorded> act = List.of(Cases.recorded(new CaseEvent.Held(Personal.NONE)));
            store.cases().append(file.ref().id(), file.version(), act);
            assertThatThrownBy(() -> store.cases().append(file.ref().id(), file.version(), act))
                    .isInstanceOf(ChangedMeanwhile.class);
        }
    }

    @Test
    void survivesAnInterruptedThread() {
        try (StoreSession store = Stores.open(folder)) {
            CaseFile file = whole(store);
            Thread.currentThread().interrupt();
            store.cases().append(file.ref().id(), file.version(),
                    List.of(Cases.recorded(new CaseEvent.Held(Personal.NONE))));
            assertThat(Thread.interrupted()).isTrue();
            CaseFile again = store.cases().find(file.ref().id()).orElseThrow();
            store.cases().append(again.ref().id(), again.version(),
                    List.of(Cases.recorded(new CaseEvent.CarriedOver(Personal.of("明天接着办")))));
        }
    }

    @Test
    void showsNothingReadableInAnyFile() throws IOException {
        try (StoreSession store = Stores.open(folder)) {
            whole(store);
            store.drafts().save("case/words", "MARKER 草稿里的话");
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(path);
                assertThat(found(bytes)).as(path.toString()).isFalse();
            }
        }
        assertThat(found("前后王秀兰前后".getBytes(StandardCharsets.UTF_8))).as("the search can find it").isTrue();
    }

    @Test
    void keepsDraftsAcrossStarts() {
        try (StoreSession store = Stores.open(folder)) {
            store.drafts().save("case/words", "写了一半");
            store.drafts().save("case/note", "另一半");
        }
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.drafts().find("case/words")).contains("写了一半");
            store.drafts().drop("case");
            assertThat(store.drafts().find("case/note")).isEmpty();
        }
    }

    @Test
    void opensNothingUnderAnotherKey() {
        try (StoreSession store = Stores.open(folder)) {
            whole(store);
        }
        byte[] other = new byte[32];
        other[0] = 1;
        Seeded seams = new Seeded(5);
        assertThatThrownBy(() -> StoreSession.open(folder, new StoreKeys(other), new StoreSession.Place(Stores.HALL,
                Cases.CLERK, new StoreSeams(seams, seams, java.time.Clock.systemUTC(), Stores.ZONE))))
                .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.code()).isEqualTo(FaultCode.WRONG_KEY));
        try (StoreSession store = Stores.open(folder)) {
            assertThat(store.cases().rows(CaseQuery.inHand())).as("nothing was touched").hasSize(1);
        }
    }

    private static boolean found(byte[] bytes) {
        String utf8 = new String(bytes, StandardCharsets.ISO_8859_1);
        String utf16 = new String(bytes, StandardCharsets.UTF_16BE);
        return Stream.of("王秀兰", "13800138000", "MARKER").anyMatch(m ->
                utf8.contains(new String(m.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        || utf16.contains(m));
    }
}
