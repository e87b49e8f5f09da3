package org.amends.core.people;

/** What came of a password: let in, wrong (with the wait before the next try, in seconds), or still to wait. */
public sealed interface Admission<T> {

    record Granted<T>(T what) implements Admission<T> {
    }

    record Wrong<T>(int waitSeconds) implements Admission<T> {
    }

    record Wait<T>(int seconds) implements Admission<T> {
    }
}
