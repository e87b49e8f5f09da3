package org.amends.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.crypto.SecretKey;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;

/**
 * Slows guessing down: after five wrong passwords 30 seconds, doubling to 15 minutes. Kept over restarts; a file that is
 * missing or damaged while people exist counts as five wrong ones, so deleting it gains nothing.
 */
final class Throttle {
    private static final String FILE = "attempts.sealed";
    private static final byte[] BOUND = "amends/attempts/1".getBytes(StandardCharsets.US_ASCII);
    private static final int FREE = 5;
    private static final long FIRST_WAIT = 30;
    private static final long LONGEST_WAIT = 900;

    private final StoreFiles files;
    private final SecretKey key;
    private final Clock clock;
    private int wrong;
    private long until;

    Throttle(StoreFiles files, byte[] deviceSecret, Clock clock) {
        this.files = files;
        this.clock = clock;
        this.key = Derivation.key(deviceSecret, new byte[0], "amends/attempts");
    }

    /** Reads what earlier runs left; `peopleExist` says whether a missing file is suspicious. */
    void load(Expected expected) {
        try {
            if (files.exists(FILE)) {
                Sealing.open(key, files.readAll(FILE), BOUND).ifPresentOrElse(this::read, () -> wrong = FREE);
            } else if (expected == Expected.PRESENT) {
                wrong = FREE;
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** Whether the file must be there by now. */
    enum Expected {
        PRESENT,
        ABSENT
    }

    /** Whole seconds to wait before the next try; none is 0. A clock set back does not shorten the wait below one. */
    int waitSeconds() {
        long left = (until - clock.millis() + 999) / 1000;
        return (int) Math.clamp(left, 0, LONGEST_WAIT);
    }

    int wrongSoFar() {
        return wrong;
    }

    void right() {
        wrong = 0;
        until = 0;
        save();
    }

    /** Notes a wrong password and returns the wait it brings. */
    int wrong() {
        wrong++;
        if (wrong >= FREE) {
            long wait = Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(5, wrong - FREE));
            until = clock.millis() + wait * 1000;
        }
        save();
        return waitSeconds();
    }

    private void read(byte[] plain) {
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        wrong = buffer.getInt();
        until = buffer.getLong();
    }

    private void save() {
        try {
            files.replace(FILE, Sealing.seal(key, ByteBuffer.allocate(12).putInt(wrong).putLong(until).array(), BOUND));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
