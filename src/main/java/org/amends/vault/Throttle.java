package org.amends.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.core.people.PersonId;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;

/**
 * Slows guessing down, person by person: after five wrong passwords 30 seconds, doubling to 15 minutes; after ten a person is locked
 * out. Kept over restarts; a file that is missing or damaged while people exist counts as five wrong ones for each, so that deleting it
 * gains nothing.
 */
final class Throttle {
    /** From this many on only somebody else's yes lets a person try again. */
    static final int LOCKED_AT = 10;
    private static final String FILE = "attempts.sealed";
    private static final byte[] BOUND = "amends/attempts/2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BOUND_AT_FIRST = "amends/attempts/1".getBytes(StandardCharsets.US_ASCII);
    private static final int FREE = 5;
    private static final long FIRST_WAIT = 30;
    private static final long LONGEST_WAIT = 900;

    private final StoreFiles files;
    private final SecretKey key;
    private final Clock clock;
    private final Map<String, Tries> tries = new HashMap<>();
    private Tries others = Tries.NONE;

    private record Tries(int wrong, long until) {
        static final Tries NONE = new Tries(0, 0);
    }

    Throttle(StoreFiles files, byte[] deviceSecret, Clock clock) {
        this.files = files;
        this.clock = clock;
        this.key = Derivation.key(deviceSecret, new byte[0], "amends/attempts");
    }

    /** Reads what earlier runs left; `peopleExist` says whether a missing file is suspicious. */
    void load(Expected expected) {
        try {
            if (files.exists(FILE)) {
                byte[] sealed = files.readAll(FILE);
                Optional<byte[]> now = Sealing.open(key, sealed, BOUND);
                if (now.isPresent()) {
                    read(now.get());
                } else {
                    others = Sealing.open(key, sealed, BOUND_AT_FIRST).map(Throttle::first).orElse(new Tries(FREE, 0));
                }
            } else if (expected == Expected.PRESENT) {
                others = new Tries(FREE, 0);
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
    int waitSeconds(PersonId who) {
        long left = (of(who).until() - clock.millis() + 999) / 1000;
        return (int) Math.clamp(left, 0, LONGEST_WAIT);
    }

    /** Wrong passwords in a row. */
    int wrongSoFar(PersonId who) {
        return of(who).wrong();
    }

    void right(PersonId who) {
        tries.put(who.value(), Tries.NONE);
        save();
    }

    /** Notes a wrong password and returns the wait it brings. */
    int wrong(PersonId who) {
        int wrong = of(who).wrong() + 1;
        long wait = wrong < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT << Math.min(5, wrong - FREE));
        tries.put(who.value(), new Tries(wrong, wait == 0 ? 0 : clock.millis() + wait * 1000));
        save();
        return waitSeconds(who);
    }

    private Tries of(PersonId who) {
        return tries.getOrDefault(who.value(), others);
    }

    /** The first form knew one count for the whole counter. */
    private static Tries first(byte[] plain) {
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        return new Tries(buffer.getInt(), buffer.getLong());
    }

    private void read(byte[] plain) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            others = new Tries(in.readInt(), in.readLong());
            for (int left = in.readInt(); left > 0; left--) {
                tries.put(in.readUTF(), new Tries(in.readInt(), in.readLong()));
            }
        }
    }

    private void save() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(others.wrong());
                out.writeLong(others.until());
                out.writeInt(tries.size());
                for (Map.Entry<String, Tries> one : tries.entrySet()) {
                    out.writeUTF(one.getKey());
                    out.writeInt(one.getValue().wrong());
                    out.writeLong(one.getValue().until());
                }
            }
            files.replace(FILE, Sealing.seal(key, bytes.toByteArray(), BOUND));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
