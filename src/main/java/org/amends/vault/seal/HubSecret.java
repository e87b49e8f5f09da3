package org.amends.vault.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The hub's half of the wrapping: opens what counters wrapped to its public key. Never on a counter. */
public final class HubSecret {
    private final KeyPair pair;

    private HubSecret(KeyPair pair) {
        this.pair = pair;
    }

    public static HubSecret fresh() {
        try {
            return new HubSecret(KeyPairGenerator.getInstance("X25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519 must be available", e);
        }
    }

    /** From what {@link #encoded} gave. */
    public static HubSecret read(byte[] encoded) {
        ByteBuffer in = ByteBuffer.wrap(encoded);
        byte[] secret = new byte[in.getInt()];
        in.get(secret);
        byte[] open = new byte[in.remaining()];
        in.get(open);
        try {
            KeyFactory keys = KeyFactory.getInstance("X25519");
            return new HubSecret(new KeyPair(keys.generatePublic(new X509EncodedKeySpec(open)),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secret))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519 must be available", e);
        }
    }

    /** Secret and public half, for an owner-only file. */
    public byte[] encoded() {
        byte[] hidden = pair.getPrivate().getEncoded();
        byte[] open = pair.getPublic().getEncoded();
        return ByteBuffer.allocate(4 + hidden.length + open.length).putInt(hidden.length).put(hidden).put(open).array();
    }

    /** What counters are given. */
    public HubKey publicKey() {
        return HubKey.read(pair.getPublic().getEncoded()).orElseThrow();
    }

    /** Empty when the key was wrapped to another hub key, for another case, or was changed. */
    public Optional<SecretKey> open(WrappedKey wrapped, byte[] bound) {
        byte[] lasting = pair.getPublic().getEncoded();
        if (!wrapped.hubKey().equals(HubKey.id(lasting))) {
            return Optional.empty();
        }
        try {
            PublicKey once = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(wrapped.once()));
            SecretKey shared = Agreement.key(pair.getPrivate(), once, wrapped.once(), lasting);
            return Sealing.open(shared, wrapped.sealed(), bound).map(secret -> new SecretKeySpec(secret, "AES"));
        } catch (GeneralSecurityException unfit) {
            return Optional.empty();
        }
    }
}
