package org.amends.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.Sheet;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {
    private static final int BEFORE = 3;
    private final List<CaseEvent> acts = Cases.acts();

    @TempDir
    Path home;
    private Path data;
    private Path backup;

    /** Some acts before the backup, the others after it. */
    @BeforeEach
    void aBackupInTheMiddleOfACase() {
        data = home.resolve("data");
        try (StoreSession store = Stores.open(data)) {
            CaseFile file = store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
            store.papers().keep(Cases.REF.id(), new Sheet("%PDF".getBytes(StandardCharsets.UTF_8), "ab12", 1));
            for (int i = 0; i < acts.size(); i++) {
                if (i == BEFORE) {
                    backup = new Backup(new BackupPlace(home.resolve("usb")), Stores.keys())
                            .make(store.backupPlan(), Cases.NOW).file();
                }
                file = store.cases().append(file.ref().id(), file.version(), List.of(Cases.recorded(acts.get(i))));
            }
        }
    }

    private Restoring.Restored restore() {
        Restoring restoring = Restoring.from(backup, data);
        restoring.stage();
        return restoring.finish(Stores.keys(), Cases.NOW);
    }

    private List<CaseEvent> kept() {
        try (StoreSession store = Stores.open(data)) {
            assertThat(store.found()).isEmpty();
            List<CaseEvent> kept = new ArrayList<>();
            store.cases().history(Cases.REF.id()).stream().map(Recorded::event).skip(1).forEach(kept::add);
            return kept;
        }
    }

    private void flip(String name, double place) throws IOException {
        byte[] bytes = Files.readAllBytes(data.resolve(name));
        bytes[(int) (bytes.length * place)] ^= 1;
        Files.write(data.resolve(name), bytes);
    }

    @Test
    @DisplayName("F19 F20 a damaged beginning comes from the backup, what was done since from the damaged folder itself")
    void putsBackupAndLaterEventsTogether() throws IOException {
        flip("journal-000001.seg", 0.1);
        Files.delete(data.resolve("case-keys.slots"));
        Restoring.Restored done = restore();
        assertThat(done.salvaged().missing()).isZero();
        assertThat(kept()).isEqualTo(acts);
    }

    @Test
    @DisplayName("F20 a damaged folder that was worked in since keeps that work too")
    void keepsWorkOfTheIncarnationAfterTheDamage() throws IOException {
        flip("journal-000001.seg", 0.1);
        long after;
        try (StoreSession store = Stores.open(data)) {
            assertThat(store.found()).contains(FaultCode.STORE_MENDED);
            after = store.events();
        }
        Restoring.Restored done = restore();
        assertThat(done.salvaged().missing()).isZero();
        assertThat(done.salvaged().events()).isGreaterThan(after + acts.size());
        assertThat(kept()).isEqualTo(acts);
    }

    @Test
    @DisplayName("F22 everything is gone: the backup alone opens, as a new incarnation, and says nothing false")
    void restoresIntoNothing() throws IOException {
        Files.move(data, home.resolve("lost"));
        Restoring.Restored done = restore();
        assertThat(done.before()).isEmpty();
        assertThat(kept()).isEqualTo(acts.subList(0, BEFORE));
        try (StoreSession store = Stores.open(data)) {
            assertThat(store.cases().nextNumber().incarnation()).as("no number comes twice (F50)").isEqualTo('B');
            assertThat(store.papers().find(Cases.REF.id(), "ab12")).isPresent();
        }
    }

    @Test
    @DisplayName("F06 a restore that was killed is begun anew and the old folder is as it was")
    void beginsAnewAfterAKill() throws IOException {
        Restoring killed = Restoring.from(backup, data);
        Files.writeString(killed.stage().resolve("journal-000001.seg"), "half");
        assertThat(kept()).isEqualTo(acts);
        assertThat(restore().before()).isPresent();
        assertThat(kept()).isEqualTo(acts);
    }

    @Test
    void refusesWhileTheStoreIsOpenAndLeavesItAlone() {
        try (StoreSession store = Stores.open(data)) {
            assertThatThrownBy(this::restore).isInstanceOfSatisfying(Fault.class,
                    fault -> assertThat(fault.code()).isEqualTo(FaultCode.STORE_IN_USE));
            assertThat(store.cases().history(Cases.REF.id())).hasSize(acts.size() + 1);
        }
    }

    @Test
    void rescuesAllButWhatIsDamagedAndNamesIt() throws IOException {
        flip("journal-000001.seg", 0.5);
        Restoring rescue = Restoring.rescue(data, home.resolve("out"));
        rescue.stage();
        Restoring.Restored done = rescue.finish(Stores.keys(), Cases.NOW);
        assertThat(done.salvaged().missing()).isEqualTo(1);
        assertThat(done.salvaged().gaps()).hasSize(1);
        data = home.resolve("out");
        assertThat(kept()).hasSize(acts.size() - 1);
        assertThat(kept()).as("and opens again and again").hasSize(acts.size() - 1);
    }

    @Test
    @DisplayName("R24 what is restored is forced, file by file and folder by folder, before it takes its place")
    void forcesEverythingItRestores() throws IOException {
        List<String> forced = new ArrayList<>();
        DurableCopies copies = new DurableCopies() {
            @Override
            void force(Path place) throws IOException {
                super.force(place);
                forced.add(place.getFileName().toString());
            }
        };
        Path fresh = home.resolve("data.restoring");
        Restoring restoring = new Restoring(data, fresh, Optional.of(backup), copies);
        restoring.stage();
        try (Stream<Path> all = Files.walk(fresh)) {
            assertThat(all.map(each -> each.getFileName().toString()).toList()).hasSizeGreaterThan(4).allMatch(forced::contains);
        }
        restoring.giveUp();
    }

    @Test
    @DisplayName("F50 yesterday's image comes back: a new incarnation, so that no number and no place in the chain is given twice")
    void yesterdaysImageBeginsAnew() throws IOException {
        String yesterday;
        long seq;
        try (StoreSession store = Stores.open(data)) {
            yesterday = store.cases().nextNumber().text();
            seq = store.events();
        }
        Files.move(data, home.resolve("gone"));
        restore();
        try (StoreSession store = Stores.open(data)) {
            assertThat(store.cases().nextNumber().text()).isNotEqualTo(yesterday);
            assertThat(store.cases().nextNumber().incarnation()).isEqualTo('B');
            assertThat(store.events()).isLessThan(seq);
        }
    }
}
