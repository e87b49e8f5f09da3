package org.amends.vault.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;

/** The receiving service's public key (X25519): case keys are wrapped to it in the case's first event (settled 7). */
public final class HubKey {
    private final byte[] encoded;
    private final PublicKey key;

    private HubKey(byte[] encoded, PublicKey key) {
        this.encoded = encoded;
        this.key = key;
    }

    /** Empty when the bytes are no X25519 key in X.509 form. */
    public static Optional<HubKey> read(byte[] encoded) {
        try {
            return Optional.of(new HubKey(encoded.clone(),
                    KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded))));
        } catch (GeneralSecurityException unfit) {
            return Optional.empty();
        }
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    /** SHA-256 of the key, hex: says which of the hub's keys is meant. */
    public String id() {
        return id(encoded);
    }

    /** The case's key for the hub alone; `bound` is what it belongs to and must be given again to open it. */
    public WrappedKey wrap(SecretKey caseKey, byte[] bound) {
        try {
            KeyPair once = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            byte[] open = once.getPublic().getEncoded();
            SecretKey shared = Agreement.key(once.getPrivate(), key, open, encoded);
            return new WrappedKey(id(), open, Sealing.seal(shared, caseKey.getEncoded(), bound));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519 must be available", e);
        }
    }

    static String id(byte[] encoded) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }
}
