package org.amends.vault.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;

/** The key two X25519 pairs agree on, bound to both public halves. */
final class Agreement {

    private Agreement() {
    }

    static SecretKey key(PrivateKey mine, PublicKey theirs, byte[] once, byte[] lasting)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(mine);
        agreement.doPhase(theirs, true);
        byte[] shared = agreement.generateSecret();
        byte[] salt = Arrays.copyOf(once, once.length + lasting.length);
        System.arraycopy(lasting, 0, salt, once.length, lasting.length);
        try {
            return Derivation.key(shared, salt, "amends/hub-case-key");
        } finally {
            Arrays.fill(shared, (byte) 0);
        }
    }
}
