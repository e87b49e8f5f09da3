package org.amends.vault;

import org.amends.vault.seal.Sealing;

/** A password to hand over: twelve letters and digits in three groups, none that is mistaken for another; 59 bits. */
final class FirstPassword {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;
    private static final int LENGTH = 3 * GROUP;

    private FirstPassword() {
    }

    static String fresh() {
        StringBuilder made = new StringBuilder();
        int signs = 0;
        while (signs < LENGTH) {
            int next = Sealing.random(1)[0] & 31;
            if (next < SIGNS.length()) {
                made.append(signs > 0 && signs % GROUP == 0 ? "-" : "").append(SIGNS.charAt(next));
                signs++;
            }
        }
        return made.toString();
    }
}
