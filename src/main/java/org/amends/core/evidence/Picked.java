package org.amends.core.evidence;

import org.amends.core.refusal.Refusal;

/** What came of a file somebody chose. */
public sealed interface Picked {

    /** Its bytes, as they are; more than {@link Evidence#LARGEST} are never read. */
    record Whole(byte[] bytes) implements Picked {
    }

    /** There is no such file, it cannot be read, or it is too large. */
    record Refused(Refusal why) implements Picked {
    }

    /** Reads what a person chose, dropped or typed: a path, bare or quoted, or a file address. Any thread; slow. */
    @FunctionalInterface
    interface Reader {
        Picked read(String path);
    }
}
