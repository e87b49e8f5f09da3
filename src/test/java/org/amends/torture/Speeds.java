package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Recorded;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.amends.store.backup.Restoring;

/** Times in milliseconds against the figures of the design; only ever by command, on a machine that is quiet. */
final class Speeds {

    private Speeds() {
    }

    private static long took(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void hold(List<String> losses, String what, long took, long most) {
        System.out.printf(Locale.ROOT, "     %s: %,d ms, wanted %,d%n", what, took, most);
        if (took > most) {
            losses.add(what + " took " + took + " ms, wanted " + most);
        }
    }

    private static long p99(List<Long> all) {
        return all.stream().sorted().skip((long) (all.size() * 0.99)).findFirst().orElse(0L);
    }

    /** T22: from the act to the disk, so many times. */
    static Harness.Outcome commits(Path home, int points, long seed) {
        List<String> losses = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        Written written = new Written();
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            for (int i = 0; i < points; i++) {
                all.add(took(() -> written.next(store)));
            }
        }
        hold(losses, "an act on the disk, p99", p99(all), 50);
        return new Harness.Outcome(points, losses);
    }

    /** T24: a text that grows by one letter, each time on the disk before the next. */
    static Harness.Outcome drafts(Path home, int points, long seed) {
        List<String> losses = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        try (StoreSession store = Stores.open(home.resolve("data"))) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < points; i++) {
                text.append('字');
                all.add(took(() -> store.drafts().save("case/words", text.toString())));
            }
        }
        hold(losses, "a typed letter on the disk, p99", p99(all), 1_000);
        return new Harness.Outcome(points, losses);
    }

    /** T23: a start with so many cases: as left, as a kill leaves it, with the tables gone, and from a backup. */
    static Harness.Outcome starts(Path home, int points, long seed) throws IOException {
        List<String> losses = new ArrayList<>();
        Path data = home.resolve("data");
        fill(data, points);
        Stores.open(data).close();
        hold(losses, "a start with " + points + " cases", took(() -> Stores.open(data).close()), 2_000);
        Path killed = home.resolve("killed");
        Written written = new Written();
        try (StoreSession store = Stores.open(data)) {
            byte[] tables = Files.readAllBytes(data.resolve("index.mv.db"));
            for (int i = 0; i < 13; i++) {
                written.next(store);
            }
            Written.copied(data, killed);
            Files.write(killed.resolve("index.mv.db"), tables);
        }
        hold(losses, "the same after a kill", took(() -> Stores.open(killed).close()), 3_000);
        BackupPlace place = new BackupPlace(home.resolve("usb"));
        Path[] backup = new Path[1];
        try (StoreSession store = Stores.open(data)) {
            hold(losses, "a backup, written and held", took(() -> backup[0] = new Backup(place, Stores.keys())
                    .make(store.backupPlan(), Cases.NOW).file()), 30_000);
        }
        hold(losses, "restored from a backup and opened", took(() -> {
            Restoring restoring = Restoring.from(backup[0], home.resolve("restored"));
            restoring.stage();
            restoring.finish(Stores.keys(), Cases.NOW);
            Stores.open(home.resolve("restored")).close();
        }), 20_000);
        return new Harness.Outcome(points, losses);
    }

    private static void fill(Path data, int cases) {
        List<Recorded> acts = Cases.acts().stream().map(Cases::recorded).toList();
        CaseEvent.Opened like = (CaseEvent.Opened) Cases.opened();
        try (StoreSession store = Stores.open(data)) {
            for (int i = 0; i < cases; i++) {
                CaseId id = new CaseId(new UUID(11, i));
                CaseRef ref = new CaseRef(id, new org.amends.core.casefile.CaseNumber("3702", "01",
                        java.time.LocalDate.of(2026, 1, 1).plusDays(i / 200), 'A', i % 200 + 1));
                store.cases().append(id, 0, List.of(Cases.recorded(new CaseEvent.Opened(ref, like.policy(), like.channel()))));
                store.cases().append(id, 1, acts);
            }
        }
    }
}
