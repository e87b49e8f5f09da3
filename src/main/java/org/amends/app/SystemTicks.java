package org.amends.app;

import org.amends.core.timing.Ticks;

/** The machine's monotonic clock, from zero at the program's start. */
final class SystemTicks implements Ticks {
    private final long start = System.nanoTime();

    @Override
    public long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
