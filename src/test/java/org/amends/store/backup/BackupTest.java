package org.amends.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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

class BackupTest {
    @TempDir
    Path home;
    private Path data;
    private BackupPlace place;

    @BeforeEach
    void aStoreWithACase() {
        data = home.resolve("data");
        place = new BackupPlace(home.resolve("backups"));
        try (StoreSession store = Stores.open(data)) {
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
            store.papers().keep(Cases.REF.id(), new Sheet("%PDF-1.7 告知单".getBytes(StandardCharsets.UTF_8), "ab12", 1));
        }
    }

    private Backup backup() {
        return new Backup(place, Stores.keys());
    }

    private Backup.Kept made(StoreSession store, int hour) {
        return backup().make(store.backupPlan(), Cases.NOW.plus(Duration.ofHours(hour)));
    }

    @Test
    void holdsEverythingUpToTheMomentItWasSettledAndNothingInClear() throws IOException {
        try (StoreSession store = Stores.open(data)) {
            BackupPlan plan = store.backupPlan();
            long events = store.events();
            store.cases().append(Cases.REF.id(), 1, List.of(Cases.recorded(Cases.acts().getFirst())));
            Backup.Kept kept = backup().make(plan, Cases.NOW);
            assertThat(kept.events()).isEqualTo(events).isLessThan(store.events());
            assertThat(place.all()).containsOnlyKeys(Cases.NOW).containsValue(kept.file());
            assertThat(backup().check(kept.file())).isEqualTo(kept);
            assertThat(new String(Files.readAllBytes(kept.file()), StandardCharsets.UTF_8))
                    .doesNotContain("告知单", "王秀兰").contains("case-keys.slots", "papers/");
            try (BackupFiles files = new BackupFiles(kept.file())) {
                assertThat(files.list()).doesNotContain("device.secret", "index.mv.db", "store.lock");
            }
        }
    }

    @Test
    @DisplayName("F19 a flipped bit anywhere in a backup is found or harmless")
    void findsAFlippedBit() throws IOException {
        Backup.Kept kept;
        try (StoreSession store = Stores.open(data)) {
            kept = made(store, 0);
        }
        byte[] whole = Files.readAllBytes(kept.file());
        Random dice = new Random(19);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            byte[] flipped = whole.clone();
            flipped[dice.nextInt(flipped.length)] ^= (byte) (1 << dice.nextInt(8));
            Files.write(kept.file(), flipped);
            try {
                assertThat(backup().check(kept.file()).hash()).isEqualTo(kept.hash());
            } catch (Fault fault) {
                assertThat(fault.code()).isEqualTo(FaultCode.BACKUP_FAILED);
                found++;
            }
        }
        assertThat(found).isGreaterThan(150);
    }

    @Test
    @DisplayName("F05 what a backup that was killed has left is removed, and the one before still holds")
    void clearsWhatAKilledBackupLeft() throws IOException {
        try (StoreSession store = Stores.open(data)) {
            Backup.Kept first = made(store, 0);
            Files.write(place.part(Cases.NOW.plusSeconds(5)), new byte[99]);
            Files.writeString(place.folder().resolve("letter.part"), "of somebody else");
            made(store, 1);
            try (Stream<Path> files = Files.list(place.folder())) {
                assertThat(files.map(f -> f.getFileName().toString())).hasSize(3).contains("letter.part");
            }
            assertThat(backup().check(first.file())).isEqualTo(first);
        }
    }

    @Test
    @DisplayName("F12 a backup that cannot be written leaves nothing under its final name and says where it failed")
    void saysThatThePlaceCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("backups"), "a file where a folder should be");
        try (StoreSession store = Stores.open(data)) {
            assertThatThrownBy(() -> made(store, 0)).isInstanceOfSatisfying(Fault.class, fault -> {
                assertThat(fault.code()).isEqualTo(FaultCode.BACKUP_FAILED);
                assertThat(fault.args().getFirst()).isEqualTo(place.folder().toString());
            });
        }
    }

    @Test
    void refusesToCallABackupOfADamagedJournalABackup() throws IOException {
        try (StoreSession store = Stores.open(data)) {
            BackupPlan plan = store.backupPlan();
            byte[] bytes = Files.readAllBytes(data.resolve("journal-000001.seg"));
            bytes[150] ^= 4;
            Files.write(data.resolve("journal-000001.seg"), bytes);
            assertThatThrownBy(() -> backup().make(plan, Cases.NOW)).isInstanceOfSatisfying(Fault.class,
                    fault -> assertThat(fault.args()).contains("STORE_DAMAGED"));
            assertThat(place.all()).isEmpty();
        }
    }

    @Test
    void thinsByTheRuleAndAfterAnErasureKeepsTheNewestAlone() throws IOException {
        try (StoreSession store = Stores.open(data)) {
            for (int hour = 0; hour < 6; hour++) {
                made(store, hour);
            }
            Files.writeString(place.folder().resolve("amends-notes.backup"), "of somebody else");
            assertThat(place.thin(Stores.ZONE)).hasSize(3);
            assertThat(place.all().firstKey()).isEqualTo(Cases.NOW.plus(Duration.ofHours(3)));
            assertThat(place.keepNewestAlone()).hasSize(2);
            assertThat(place.all()).containsOnlyKeys(Cases.NOW.plus(Duration.ofHours(5)));
            assertThat(place.folder().resolve("amends-notes.backup")).exists();
            assertThat(place.events()).isEqualTo(store.events());
        }
    }
}
