package org.amends.desk.recovery.work;

import org.amends.desk.kit.key.KeyMap;

/** The nine number keys of a step, handed to whoever has the open question. */
public final class Digits {
    private static final int LAST = 9;

    private Digits() {
    }

    /** Takes a number; false when there is no such choice, and then nothing happens. */
    public interface Chooser {
        boolean choose(int number);
    }

    public static void to(KeyMap keys, Chooser chooser) {
        for (int digit = 1; digit <= LAST; digit++) {
            int number = digit;
            keys.on(Integer.toString(digit), "key.answer", () -> chooser.choose(number));
        }
    }
}
