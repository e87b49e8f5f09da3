package org.amends.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.amends.core.identity.Ids;

/** UUIDv7 (RFC 9562) from the wall clock and the system's secure randomness. Never goes back within a run. Any thread. */
final class SystemIds implements Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private long lastMillis;
    private int counter;

    SystemIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = random.nextInt(0x800);
        } else if (++counter > 0xFFF) {
            lastMillis++;
            counter = 0;
        }
        long most = lastMillis << 16 | VERSION_7 | counter;
        return new UUID(most, VARIANT | random.nextLong() >>> 2);
    }
}
