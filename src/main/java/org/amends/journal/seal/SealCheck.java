package org.amends.journal.seal;

import java.util.Arrays;
import org.amends.journal.Envelope;

/** What can be said of one seal by who holds the device's public key and has checked the chain before it. */
public enum SealCheck {
    /** Signed by this device over what stands right before it. */
    GOOD,
    /** Signed by another key than the device's. */
    FOREIGN,
    /** It does not say what stands before it, or its signature does not hold. */
    BROKEN;

    /** Of an event that {@link SealWatch#isSeal} is true for. */
    public static SealCheck of(Envelope event, byte[] deviceKey) {
        try {
            if (!Seal.expected(event, Seal.firstOf(event.payload())).isSaidBy(event.payload())) {
                return BROKEN;
            }
            return Arrays.equals(Seal.keyOf(event.payload()), deviceKey) ? GOOD : FOREIGN;
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return BROKEN;
        }
    }
}
