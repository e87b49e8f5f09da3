package org.amends.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Derivation;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.StoreKeys;

/**
 * The way back in when every password or the machine is lost: two codes, kept by two people in two places, that open the store
 * together and without the device secret. One alone opens nothing, and says nothing about the other. Neither is kept here.
 */
final class HallKey {
    static final String FILE = "hall-key.sealed";
    private static final byte[] BOUND = "amends/hall-key/1".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SALT = 16;
    private static final int GROUP = 4;
    private static final int SIGNS_OF_A_CODE = 28;

    private final StoreFiles files;

    HallKey(StoreFiles files) {
        this.files = files;
    }

    /** Two new codes in place of any before; durable when it returns. To be shown once. */
    RecoveryCodes renew(StoreKeys keys) {
        RecoveryCodes codes = new RecoveryCodes(fresh(), fresh());
        byte[] salt = Sealing.random(SALT);
        byte[] wrapped = keys.wrappedUnder(key(codes, salt), BOUND);
        byte[] both = Arrays.copyOf(salt, SALT + wrapped.length);
        System.arraycopy(wrapped, 0, both, SALT, wrapped.length);
        try {
            files.replace(FILE, both);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
        return codes;
    }

    /** The store's keys; empty when a code is wrong or none were ever made. Either code may come first. */
    Optional<StoreKeys> open(RecoveryCodes codes) {
        try {
            if (!files.exists(FILE)) {
                return Optional.empty();
            }
            byte[] both = files.readAll(FILE);
            byte[] salt = Arrays.copyOf(both, SALT);
            byte[] wrapped = Arrays.copyOfRange(both, Math.min(SALT, both.length), both.length);
            return StoreKeys.unwrap(key(codes, salt), wrapped, BOUND)
                    .or(() -> StoreKeys.unwrap(key(codes.turned(), salt), wrapped, BOUND));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** The codes are random and long (2 x 138 bits): nothing needs to be stretched. */
    private static SecretKey key(RecoveryCodes codes, byte[] salt) {
        byte[] both = (plain(codes.first()) + "/" + plain(codes.second())).getBytes(StandardCharsets.UTF_8);
        try {
            return Derivation.key(both, salt, "amends/hall-key");
        } finally {
            Arrays.fill(both, (byte) 0);
        }
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String fresh() {
        StringBuilder made = new StringBuilder();
        int signs = 0;
        while (signs < SIGNS_OF_A_CODE) {
            int next = Sealing.random(1)[0] & 31;
            if (next < SIGNS.length()) {
                made.append(signs > 0 && signs % GROUP == 0 ? "-" : "").append(SIGNS.charAt(next));
                signs++;
            }
        }
        return made.toString();
    }
}
