package org.amends.core.timing;

/** Monotonic milliseconds since the program started; never goes back, whatever the wall clock does. Any thread. */
public interface Ticks {
    long millis();
}
