package org.amends.core.people;

import java.util.Optional;
import org.amends.core.refusal.Refusal;

/** What came of a password: let in, wrong (with the wait before the next try, in seconds), or still to wait. */
public sealed interface Admission<T> {

    record Granted<T>(T what) implements Admission<T> {
    }

    record Wrong<T>(int waitSeconds) implements Admission<T> {
    }

    record Wait<T>(int seconds) implements Admission<T> {
    }

    /** Why not, with the seconds to wait; empty when let in. */
    default Optional<Refusal> refusal() {
        return switch (this) {
            case Granted<T> granted -> Optional.empty();
            case Wrong<T>(int wait) -> Optional.of(wait == 0 ? Refusal.of("password.wrong")
                    : Refusal.of("password.wrong.wait", String.valueOf(wait)));
            case Wait<T>(int seconds) -> Optional.of(Refusal.of("password.wait", String.valueOf(seconds)));
        };
    }
}
