package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Faults;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FaultyFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.DiskRoom;
import org.amends.journal.file.Reserve;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the world does to a store, by the numbers of reliability.md 9: nothing saved is lost, and a banner says what to do. */
class NamedFaultsTest {
    private static final long MB = 1L << 20;
    private final Seeded seams = new Seeded(13);

    @TempDir
    Path home;

    private StoreSession open(FaultyFiles files, Instant now) {
        return StoreSession.open(home.resolve("data"), files, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, Clock.fixed(now, Stores.ZONE), Stores.ZONE)));
    }

    private FaultyFiles files() throws IOException {
        return new FaultyFiles(new DiskFiles(home.resolve("data")));
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

    @Test
    @DisplayName("F13 a disk that fills: a warning at 512 MB, no evidence at 256, no new case at 64, open cases go on")
    void refusesLittleByLittle() throws IOException {
        FaultyFiles files = files();
        files.leave(600 * MB);
        assertThat(DiskRoom.in(files)).isEqualTo(DiskRoom.PLENTY);
        files.leave(511 * MB);
        assertThat(DiskRoom.in(files).told()).map(Fault::code).contains(FaultCode.DISK_LOW);
        files.leave(255 * MB);
        fails(() -> DiskRoom.expectMoreThan(DiskRoom.SCARCE, files), FaultCode.DISK_SCARCE);
        DiskRoom.expectMoreThan(DiskRoom.LAST, files);
        try (StoreSession store = open(files, Cases.NOW)) {
            CaseFile file = opened(store);
            files.leave(63 * MB);
            assertThat(act(store, file).version()).isEqualTo(2);
            fails(() -> store.cases().append(new org.amends.core.casefile.CaseId(new java.util.UUID(5, 5)), 0,
                    List.of(Cases.recorded(Cases.opened()))), FaultCode.DISK_LAST);
            files.leave(65 * MB);
            assertThat(store.cases().history(Cases.REF.id())).hasSize(2);
        }
    }

    @Test
    @DisplayName("F10 a full disk gives back the room that was kept, so that the case can be finished")
    void spendsTheReserveBeforeItRefuses() throws IOException {
        FaultyFiles files = files();
        try (StoreSession store = open(files, Cases.NOW)) {
            CaseFile file = opened(store);
            new Reserve(files).keep();
            files.leave(15 * MB);
            fails(() -> act(store, file), FaultCode.DISK_FULL);
            assertThat(files.exists(Reserve.FILE)).as("spent").isFalse();
            files.leave(47 * MB);
            assertThat(act(store, file).version()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("F24 a scanner that holds the segment: nothing half saved, the same step works once it lets go")
    void standsAFileHeldByAnother() throws IOException {
        FaultyFiles files = files();
        try (StoreSession store = open(files, Cases.NOW)) {
            CaseFile file = opened(store);
            files.failWriting("The process cannot access the file because it is being used by another process");
            fails(() -> act(store, file), FaultCode.FILE_HELD);
            files.failWriting("");
            assertThat(act(store, file).version()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("F30 R17 a clock set back a year: said at the start, order kept, numbers never given twice")
    void saysThatTheClockWasSetBack() throws IOException {
        try (StoreSession store = open(files(), Cases.NOW)) {
            opened(store);
        }
        try (StoreSession store = open(files(), Cases.NOW.minus(Duration.ofDays(365)))) {
            assertThat(store.found()).contains(FaultCode.CLOCK_BACK);
            assertThat(act(store, store.cases().find(Cases.REF.id()).orElseThrow()).version()).isEqualTo(2);
        }
        try (StoreSession store = open(files(), Cases.NOW.plus(Duration.ofDays(3650)))) {
            assertThat(store.found()).isEmpty();
            assertThat(store.cases().history(Cases.REF.id())).hasSize(2);
        }
    }

    @Test
    @DisplayName("F23 a second start on the same data is refused and the first one goes on")
    void letsOneInAlone() throws IOException {
        try (StoreSession store = open(files(), Cases.NOW)) {
            fails(() -> Stores.open(home.resolve("data")), FaultCode.STORE_IN_USE);
            assertThat(opened(store).version()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyFaultSaysWhatHappenedWhatIsSafeAndWhatToDoNow(FaultCode code) {
        for (Language language : Language.values()) {
            Banner banner = new Faults(language).banner(new Fault(code, "x", "y"));
            assertThat(List.of(banner.what(), banner.safe(), banner.now())).doesNotContain("").allSatisfy(line ->
                    assertThat(line).doesNotContain(code.name()));
        }
    }
}
