package org.amends.vault.seal;

import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The keys of one open store, all derived from its data key. Closing wipes the data key from memory. */
public final class StoreKeys implements AutoCloseable {
    private final byte[] dataKey;

    /** Takes a copy; the caller wipes its own. */
    public StoreKeys(byte[] dataKey) {
        if (dataKey.length != 32) {
            throw new IllegalArgumentException("the data key has 256 bits");
        }
        this.dataKey = dataKey.clone();
    }

    /** A key for one purpose: `h2`, `journal`, `drafts`, `case-keys`, `paper`, `roster`. */
    public SecretKey of(String purpose) {
        return Derivation.key(dataKey, new byte[0], "amends/" + purpose);
    }

    /** A store's new keys. */
    public static StoreKeys fresh() {
        byte[] secret = Sealing.random(32);
        try {
            return new StoreKeys(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The data key sealed under a key that somebody carries. */
    public byte[] wrappedUnder(SecretKey carried, byte[] bound) {
        return Sealing.seal(carried, dataKey, bound);
    }

    /** Opens what {@link #wrappedUnder} made; empty when the carried key is another. */
    public static Optional<StoreKeys> unwrap(SecretKey carried, byte[] wrapped, byte[] bound) {
        return Sealing.open(carried, wrapped, bound).map(secret -> {
            StoreKeys keys = new StoreKeys(secret);
            Arrays.fill(secret, (byte) 0);
            return keys;
        });
    }

    @Override
    public void close() {
        Arrays.fill(dataKey, (byte) 0);
    }
}
