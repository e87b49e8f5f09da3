package org.amends.hub.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.core.timing.Ticks;
import org.amends.hub.ingest.Ingest.Sender;

/** How often one device may ask: sixty times a minute, twenty at once (sync.md 7.7). Held by each instance for itself. Any thread. */
public final class Pace {
    private static final double BURST = 20;
    private static final double A_SECOND = 1;
    private static final int MOST = 200_000;

    private final Ticks ticks;
    private final Map<Sender, Left> left = new ConcurrentHashMap<>();

    public Pace(Ticks ticks) {
        this.ticks = ticks;
    }

    private record Left(double requests, long at) {
    }

    /** Whether this request may pass; counts it when it may. */
    boolean allows(Sender sender) {
        if (left.size() > MOST) {
            left.clear();
        }
        long now = ticks.millis();
        boolean[] allowed = {false};
        left.compute(sender, (key, before) -> {
            double there = before == null ? BURST : Math.min(BURST, before.requests() + (now - before.at()) / 1000.0 * A_SECOND);
            allowed[0] = there >= 1;
            return new Left(allowed[0] ? there - 1 : there, now);
        });
        return allowed[0];
    }
}
