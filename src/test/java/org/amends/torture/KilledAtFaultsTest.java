package org.amends.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.disk.DiskLog;
import org.amends.fixtures.disk.Watching;
import org.amends.store.StoreSession;
import org.amends.store.table.TableEdits;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends without a word at a moment that is chosen, not met by chance. */
class KilledAtFaultsTest {
    @TempDir
    Path home;

    private KillOracle oracle() {
        return new KillOracle(home.resolve("told"));
    }

    @Test
    @DisplayName("F01 kill -9 at the n-th write: all that was told is there")
    void atTheNthWrite() throws Exception {
        assertThat(KillRounds.haltedAt(home, Halting.Moment.OPERATION, 3, 40, 161, 402)).isEmpty();
        assertThat(oracle().lines()).as("something was told").isPositive();
    }

    @Test
    @DisplayName("F02 kill -9 between the journal's force and the tables: the event is there after the replay")
    void betweenJournalAndTables() throws Exception {
        assertThat(KillRounds.haltedAt(home, Halting.Moment.BEFORE_TABLES, 4, 9)).isEmpty();
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            assertThat(store.events()).as("more is kept than was told").isGreaterThan(oracle().lines() / 2);
        }
    }

    @Test
    @DisplayName("F03 kill -9 between the tables' commit and their checkpoint: the event is there once")
    void betweenCommitAndCheckpoint() throws Exception {
        assertThat(KillRounds.haltedAt(home, Halting.Moment.BEFORE_CHECKPOINT, 3, 8)).isEmpty();
    }

    @Test
    @DisplayName("F04 kill -9 at any write while an older schema is taken over: old or new, never half, and it can begin again")
    void whileASchemaIsTakenOver() throws Exception {
        Path data = home.resolve("data");
        Written written = new Written();
        try (StoreSession store = Stores.open(data)) {
            for (int i = 0; i < 16; i++) {
                written.next(store);
            }
        }
        TableEdits.run(data, Stores.keys().of("h2"), "update sentinel set schema_version = 1");
        DiskLog log = new DiskLog();
        Path before = Written.copied(data, home.resolve("before"));
        new Watching(data, log).open(new Seeded(3)).close();
        assertThat(log.size()).as("writes of the update").isGreaterThan(40);
        for (int at = 0; at <= log.size(); at += Math.max(1, log.size() / 14)) {
            Path found = Written.copied(before, home.resolve("found"));
            log.onto(found, at);
            assertThat(written.missingIn(found)).as("killed at write " + at).isEmpty();
            assertThat(written.missingIn(found)).as("and once more after " + at).isEmpty();
            Written.remove(found);
        }
    }

    @Test
    @DisplayName("F29 a machine that sleeps in the middle of a saving goes on where it stood")
    void sleepsAndGoesOn() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "a system with signals");
        Path data = Files.createDirectories(home.resolve("data"));
        KillOracle oracle = oracle();
        Process writer = KillRounds.writer(data, 5, "sound");
        try (var screen = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int nap = 0; nap < 5; nap++) {
                oracle.told(screen.readLine());
                signal(writer, "-STOP");
                signal(writer, "-CONT");
                oracle.told(screen.readLine());
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (StoreSession store = Stores.open(data)) {
            assertThat(oracle.missingIn(store)).isEmpty();
            assertThat(store.cases().nextNumber().isSpeakable()).isTrue();
        }
        assertThat(oracle.lines()).isEqualTo(10);
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("/bin/kill", name, Long.toString(process.pid())).start().waitFor()).isZero();
    }
}
