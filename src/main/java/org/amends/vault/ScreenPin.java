package org.amends.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;
import org.amends.core.people.PersonId;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.StoreKeys;

/** A PIN, kept as a key that opens a small seal, inside the store's own keys: worth nothing without an open store. */
final class ScreenPin {
    private static final byte[] MARK = "pin".getBytes(StandardCharsets.US_ASCII);

    private ScreenPin() {
    }

    static byte[] seal(StoreKeys keys, PersonId who, char[] pin, byte[] deviceSecret) {
        if (!new String(pin).matches("[0-9]{6,8}")) {
            throw new IllegalArgumentException("a PIN has six to eight digits");
        }
        byte[] salt = Sealing.random(16);
        byte[] inner = Sealing.seal(PasswordKey.derive(pin, salt, deviceSecret), MARK, salt);
        byte[] both = Arrays.copyOf(salt, salt.length + inner.length);
        System.arraycopy(inner, 0, both, salt.length, inner.length);
        return Sealing.seal(keys.of("pin"), both, who.value().getBytes(StandardCharsets.UTF_8));
    }

    static boolean fits(StoreKeys keys, Member member, char[] pin, byte[] deviceSecret) {
        byte[] bound = member.person().id().value().getBytes(StandardCharsets.UTF_8);
        return Sealing.open(keys.of("pin"), member.pin(), bound).map(both -> {
            byte[] salt = Arrays.copyOf(both, 16);
            SecretKey key = PasswordKey.derive(pin, salt, deviceSecret);
            return Sealing.open(key, Arrays.copyOfRange(both, 16, both.length), salt).isPresent();
        }).orElse(false);
    }
}
