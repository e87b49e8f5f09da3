package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Stores;
import org.amends.core.fault.Fault;
import org.amends.store.StoreSession;
import org.amends.store.backup.Backup;
import org.amends.store.backup.BackupPlace;
import org.jdbi.v3.core.JdbiException;

/** T15: one bit of a journal segment or of the tables is turned: what opens without a word says everything that was told. */
final class BitFlips implements Harness {

    @Override
    public Outcome run(Path home, int points, long seed) throws IOException {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        Path data = home.resolve("data");
        Written written = new Written();
        Path backup;
        try (StoreSession store = Stores.open(data)) {
            for (int i = 0; i < 15; i++) {
                written.next(store);
            }
            backup = new Backup(new BackupPlace(home.resolve("usb")), Stores.keys()).make(store.backupPlan(), Cases.NOW).file();
        }
        for (int point = 0; point < points; point++) {
            if (point % 5 == 4) {
                backup(backup, home.resolve("flipped"), dice).ifPresent(losses::add);
                continue;
            }
            Path copy = Written.copied(data, home.resolve("copy"));
            String name = dice.nextBoolean() ? "journal-000001.seg" : "index.mv.db";
            byte[] bytes = Files.readAllBytes(copy.resolve(name));
            int at = dice.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << dice.nextInt(8));
            Files.write(copy.resolve(name), bytes);
            int where = point;
            if (isSilent(copy)) {
                missing(written, copy).forEach(each -> losses.add("flip " + where + " in " + name + " at " + at + ": " + each));
            }
            Written.remove(copy);
        }
        return new Outcome(points, losses);
    }

    /** A flipped backup is refused, or holds as many events as it says. */
    private static Optional<String> backup(Path sound, Path flipped, Random dice) throws IOException {
        byte[] bytes = Files.readAllBytes(sound);
        int at = dice.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << dice.nextInt(8));
        Files.write(flipped, bytes);
        Backup held = new Backup(new BackupPlace(flipped.getParent()), Stores.keys());
        try {
            return held.check(flipped).events() == held.check(sound).events() ? Optional.empty()
                    : Optional.of("a backup flipped at " + at + " holds something else");
        } catch (Fault found) {
            return Optional.empty();
        }
    }

    /** A query that fails where the opening said nothing is a loss too: the clerk would stand before it at every start. */
    private static List<String> missing(Written written, Path copy) {
        try {
            return written.missingIn(copy);
        } catch (JdbiException unforeseen) {
            return List.of(String.valueOf(unforeseen.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static boolean isSilent(Path folder) {
        try (StoreSession store = Stores.open(folder)) {
            return store.found().isEmpty();
        } catch (Fault told) {
            return false;
        }
    }
}
