package org.amends.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.amends.store.table.TableEdits;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States of a store's folder that no program makes by itself (kinds 194, 196, 198 of the corpus). */
class JournalStatesTest {
    @TempDir
    Path home;

    @BeforeEach
    void aCase() {
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        }
    }

    private int kept() {
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            return store.cases().history(Cases.REF.id()).size();
        }
    }

    @Test
    void aSegmentThatStandsThereTwiceCountsOnce() throws IOException {
        Files.copy(home.resolve("data/journal-000001.seg"), home.resolve("data/journal-000002.seg"));
        assertThat(kept()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aSentinelThatSaysSomethingElseIsNotBelieved() throws SQLException {
        TableEdits.run(home.resolve("data"), Stores.keys().of("h2"), "update sentinel set hash = '" + "f".repeat(64) + "'");
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            assertThat(store.found()).isPresent();
            assertThat(store.cases().history(Cases.REF.id())).hasSize(1);
        }
    }

    @Test
    void aBackupOfAnotherKeyIsNoBackup() {
        BackupPlace place = new BackupPlace(home.resolve("usb"));
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            Path file = new Backup(place, Stores.keys()).make(store.backupPlan(), Cases.NOW).file();
            assertThatThrownBy(() -> new Backup(place, StoreKeys.fresh()).check(file)).isInstanceOfSatisfying(Fault.class,
                    f -> assertThat(f.code()).isIn(FaultCode.WRONG_KEY, FaultCode.BACKUP_FAILED));
        }
    }
}
