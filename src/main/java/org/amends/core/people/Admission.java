package org.amends.core.people;

import java.util.Optional;
import org.amends.core.refusal.Refusal;

/**
 * What came of a password: let in, wrong (with the wait before the next try, in seconds), still to wait, locked out until a
 * supervisor lets the person try again, or right but handed over too long ago.
 */
public sealed interface Admission<T> {

    record Granted<T>(T what) implements Admission<T> {
    }

    record Wrong<T>(int waitSeconds) implements Admission<T> {
    }

    record Wait<T>(int seconds) implements Admission<T> {
    }

    record Locked<T>() implements Admission<T> {
    }

    record Lapsed<T>() implements Admission<T> {
    }

    /** Why not, with the seconds to wait; empty when let in. */
    default Optional<Refusal> refusal() {
        return switch (this) {
            case Granted<T> granted -> Optional.empty();
            case Wrong<T>(int wait) -> Optional.of(wait == 0 ? Refusal.of("password.wrong")
                    : Refusal.of("password.wrong.wait", String.valueOf(wait)));
            case Wait<T>(int seconds) -> Optional.of(Refusal.of("password.wait", String.valueOf(seconds)));
            case Locked<T>() -> Optional.of(Refusal.of("password.locked"));
            case Lapsed<T>() -> Optional.of(Refusal.of("password.lapsed"));
        };
    }

    /** The same no to another question; only for who was not let in. */
    default <U> Admission<U> denied() {
        return switch (this) {
            case Granted<T> granted -> throw new IllegalStateException("let in");
            case Wrong<T>(int wait) -> new Wrong<>(wait);
            case Wait<T>(int seconds) -> new Wait<>(seconds);
            case Locked<T>() -> new Locked<>();
            case Lapsed<T>() -> new Lapsed<>();
        };
    }
}
