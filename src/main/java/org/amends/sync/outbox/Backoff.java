package org.amends.sync.outbox;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to wait after so many failures in a row: anything between nothing and 2 s doubled each time, a quarter of an hour at most (sync.md 7.6). */
public final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 20;

    private final DoubleSupplier dice;
    private int failures;

    /** `dice` gives numbers from 0 to below 1. */
    public Backoff(DoubleSupplier dice) {
        this.dice = dice;
    }

    /** After one more failure. */
    public Duration failed() {
        long most = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(MOST_DOUBLINGS, ++failures));
        return Duration.ofMillis((long) (most * dice.getAsDouble()));
    }

    public void succeeded() {
        failures = 0;
    }
}
