package org.amends.vault.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a fresh random nonce in front: nonce (12), cipher text, tag (16). Any thread. */
public final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {
    }

    public static byte[] seal(SecretKey key, byte[] plain, byte[] bound) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, bound).orElseThrow();
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** The plain bytes, or empty when key, bytes or what they are bound to do not fit. */
    public static Optional<byte[]> open(SecretKey key, byte[] sealed, byte[] bound) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            return Optional.empty();
        }
        return run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length), bound);
    }

    /** With a nonce of the caller's, which must never repeat under this key. */
    public static byte[] sealWith(SecretKey key, byte[] nonce, byte[] plain, byte[] bound) {
        return run(Cipher.ENCRYPT_MODE, key, nonce, plain, bound).orElseThrow();
    }

    public static Optional<byte[]> openWith(SecretKey key, byte[] nonce, byte[] sealed, byte[] bound) {
        return run(Cipher.DECRYPT_MODE, key, nonce, sealed, bound);
    }

    public static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Optional<byte[]> run(int mode, SecretKey key, byte[] nonce, byte[] input, byte[] bound) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM must be available", e);
        }
    }
}
