package org.amends.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.amends.vault.seal.Derivation;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A key from a password and the device secret: Argon2id (46 MiB, one pass), then HKDF with the device secret. */
final class PasswordKey {
    private static final int MEMORY_KIB = 46 * 1024;

    private PasswordKey() {
    }

    /** Takes about a tenth of a second, on purpose. Leaves the password to its owner to wipe. */
    static SecretKey derive(char[] password, byte[] salt, byte[] deviceSecret) {
        byte[] utf8 = utf8(password);
        byte[] stretched = new byte[32];
        try {
            Argon2BytesGenerator argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(salt)
                    .withMemoryAsKB(MEMORY_KIB).withIterations(1).withParallelism(1).build());
            argon.generateBytes(utf8, stretched);
            byte[] both = Arrays.copyOf(stretched, stretched.length + deviceSecret.length);
            System.arraycopy(deviceSecret, 0, both, stretched.length, deviceSecret.length);
            return Derivation.key(both, salt, "amends/person");
        } finally {
            Arrays.fill(utf8, (byte) 0);
            Arrays.fill(stretched, (byte) 0);
        }
    }

    private static byte[] utf8(char[] password) {
        java.nio.ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
