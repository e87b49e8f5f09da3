package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
import org.amends.journal.file.DiskFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFaultsTest {
    private final Seeded seams = new Seeded(77);

    @TempDir
    Path home;

    private Path folder() {
        return home.resolve("data");
    }

    private static CaseFile opened(StoreSession store) {
        return store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
    }

    private static CaseFile act(StoreSession store, CaseFile file) {
        return store.cases().append(file.ref().id(), file.version(),
                List.of(Cases.recorded(new CaseEvent.Held(Personal.of("等师傅回电话")))));
    }

    private static void fails(Runnable work, FaultCode code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @DisplayName("R21 a full, read-only or failing disk keeps nothing half, and takes the same act once it is well")
    @CsvSource({FaultyFiles.FULL + ", DISK_FULL", FaultyFiles.READ_ONLY + ", READ_ONLY",
        "Input/output error, STORE_FAILED"})
    void keepsNothingWhileTheDiskFailsAndTheSameActOnceItIsWell(String words, FaultCode code) throws IOException {
        FaultyFiles files = new FaultyFiles(new DiskFiles(folder()));
        try (StoreSession store = StoreSession.open(folder(), files, Stores.keys(), new StoreSession.Place(Stores.HALL,
                Cases.CLERK, new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)))) {
            CaseFile file = opened(store);
            long events = store.events();
            files.failWriting(words);
            fails(() -> act(store, file), code);
            fails(() -> store.drafts().save("case/words", "写了一半"), code);
            assertThat(store.events()).isEqualTo(events);
            assertThat(store.cases().find(file.ref().id())).contains(file);
            files.failWriting("");
            assertThat(act(store, file).version()).isEqualTo(file.version() + 1);
        }
        try (StoreSession store = Stores.open(folder())) {
            assertThat(store.cases().history(Cases.REF.id())).hasSize(2);
            assertThat(store.found()).isEmpty();
        }
    }

    @Test
    void saysThatTheFolderIsAwayInsteadOfSavingIntoNothing() throws IOException {
        try (StoreSession store = Stores.open(folder())) {
            CaseFile file = opened(store);
            Files.move(folder(), home.resolve("away"));
            fails(() -> act(store, file), FaultCode.STORE_MISSING);
            fails(() -> store.drafts().save("case/words", "写了一半"), FaultCode.STORE_MISSING);
            Files.move(home.resolve("away"), folder());
            assertThat(act(store, file).version()).isEqualTo(file.version() + 1);
        }
    }

    @Test
    @DisplayName("F21 a journal or its keys that are gone while the tables are there: nothing is made in their place, all there once they are back")
    void putsNoEmptyStoreInPlaceOfALostJournalOrLostKeys() throws IOException {
        try (StoreSession store = Stores.open(folder())) {
            opened(store);
        }
        Path aside = Files.createDirectories(home.resolve("aside"));
        move(folder(), aside, "journal-");
        fails(() -> Stores.open(folder()), FaultCode.STORE_MISSING);
        move(aside, folder(), "journal-");
        move(folder(), aside, "case-keys");
        fails(() -> Stores.open(folder()), FaultCode.STORE_MISSING);
        move(aside, folder(), "case-keys");
        try (StoreSession store = Stores.open(folder())) {
            assertThat(store.cases().history(Cases.REF.id())).hasSize(1);
        }
    }

    @Test
    void goesOnAsANewIncarnationWhenTheEndOfTheJournalIsGone() throws IOException {
        char before;
        try (StoreSession store = Stores.open(folder())) {
            before = opened(store).ref().number().incarnation();
        }
        try (StoreSession store = Stores.open(folder())) {
            act(store, store.cases().find(Cases.REF.id()).orElseThrow());
        }
        Files.delete(folder().resolve("journal-000002.seg"));
        try (StoreSession store = Stores.open(folder())) {
            assertThat(store.found()).contains(FaultCode.STORE_MENDED);
            assertThat(store.cases().nextNumber().incarnation()).isEqualTo((char) (before + 1));
        }
    }

    private static void move(Path from, Path to, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList()) {
                Files.move(file, to.resolve(file.getFileName()));
            }
        }
    }
}
