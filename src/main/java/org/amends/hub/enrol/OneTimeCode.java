package org.amends.hub.enrol;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What head office reads out to a counter: forty random bits that enrol one device once, and forty bits of the digest of the hub's authority, so that
 * the counter knows whom it speaks with. Sixteen signs without I, L, O and U, in fours.
 */
public record OneTimeCode(String secret, String mark) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 8;
    private static final int SIGN_BITS = 5;

    /** A new one for the hub of that authority. */
    public static OneTimeCode fresh(byte[] authorityMark, SecureRandom random) {
        byte[] secret = new byte[HALF];
        random.nextBytes(secret);
        return new OneTimeCode(signs(secret), signs(authorityMark));
    }

    /** Reads what somebody typed; O is 0, I and L are 1, dashes and blanks do not matter. Empty when it is no code. */
    public static Optional<OneTimeCode> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return plain.length() == 2 * HALF && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new OneTimeCode(plain.substring(0, HALF), plain.substring(HALF))) : Optional.empty();
    }

    /** As it is read out. */
    public String text() {
        return (secret + mark).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Whether the hub of that authority gave it out. */
    public boolean isOf(byte[] authorityMark) {
        return mark.equals(signs(authorityMark));
    }

    /** What the hub keeps of it. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }

    private static String signs(byte[] bytes) {
        StringBuilder signs = new StringBuilder();
        for (byte each : Arrays.copyOf(bytes, HALF)) {
            signs.append(SIGNS.charAt(each & ((1 << SIGN_BITS) - 1)));
        }
        return signs.toString();
    }

    /** Never the code itself. */
    @Override
    public String toString() {
        return "one-time code";
    }
}
