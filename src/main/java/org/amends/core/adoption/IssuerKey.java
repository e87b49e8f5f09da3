package org.amends.core.adoption;

/**
 * The public key of somebody who issues packs. `fingerprint` is what people compare over the telephone (32 hex digits), `key` the key
 * itself in text form.
 */
public record IssuerKey(String fingerprint, String key) {
    private static final int LAST = 8;

    /** The fingerprint in groups of four, so that it can be read out. */
    public String spoken() {
        return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Whether these are the last eight signs of the fingerprint; spaces and capitals make no difference. */
    public boolean endsWith(String typed) {
        String plain = typed.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
        return plain.length() == LAST && fingerprint.endsWith(plain);
    }
}
