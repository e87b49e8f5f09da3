package org.amends.app.week.counter;

import java.util.Random;
import java.util.UUID;
import org.amends.core.identity.Ids;
import org.amends.core.timing.Ticks;

/** Ids and chances of the week, all from one seed. For one thread. */
public final class WeekSeams implements Ids, Ticks {
    private final Random random;
    private long ticks;

    public WeekSeams(long seed) {
        random = new Random(seed);
    }

    /** From nought to below `bound`. */
    public int under(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public UUID next() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }

    @Override
    public long millis() {
        return ticks++;
    }
}
