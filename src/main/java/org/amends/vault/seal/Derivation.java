package org.amends.vault.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA256 (RFC 5869), one block: keys of 256 bits, told apart by their label. Any thread. */
public final class Derivation {

    private Derivation() {
    }

    /** A key for one purpose; the salt may be empty. */
    public static SecretKey key(byte[] secret, byte[] salt, String label) {
        byte[] extracted = hmac(salt.length == 0 ? new byte[32] : salt, secret);
        byte[] info = label.getBytes(StandardCharsets.UTF_8);
        byte[] block = java.util.Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return new SecretKeySpec(hmac(extracted, block), "AES");
    }

    /** HMAC-SHA256. */
    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 must be available", e);
        }
    }
}
