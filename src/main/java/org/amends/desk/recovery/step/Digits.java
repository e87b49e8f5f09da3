package org.amends.desk.recovery.step;

import java.util.function.IntPredicate;
import org.amends.desk.kit.key.KeyMap;

/** The nine number keys of a step, handed to whoever has the open question. */
final class Digits {
    private static final int LAST = 9;

    private Digits() {
    }

    static void to(KeyMap keys, IntPredicate choose) {
        for (int digit = 1; digit <= LAST; digit++) {
            int number = digit;
            keys.on(Integer.toString(digit), "key.answer", () -> choose.test(number));
        }
    }
}
