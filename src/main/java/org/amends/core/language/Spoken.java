package org.amends.core.language;

import org.amends.core.refusal.Refusal;

/** What a person typed the way people say it, read or not. Never guessed silently: the echo shows how it was read. */
public sealed interface Spoken<T> {

    /** Read; `echo` is the one form it is shown back in. */
    record Parsed<T>(T value, Wording echo) implements Spoken<T> {
    }

    /** Not read, and why; the refusal's argument is the piece that is not understood. */
    record Unclear<T>(Refusal why) implements Spoken<T> {
    }

    static <T> Spoken<T> unclear(String key, String... piece) {
        return new Unclear<>(Refusal.of(key, piece));
    }
}
