package org.amends.desk.shell;

import java.time.Duration;
import java.time.Instant;

/**
 * How long nobody touched key or pointer, counted in seconds that were lived through, so that a clock set back or forth gains no
 * time. A leap of the clock as long as the whole rest counts as one: the machine slept meanwhile. FX thread.
 */
final class RestWatch {
    private int seconds;
    private Instant last;

    RestWatch(Instant now) {
        last = now;
    }

    void touched() {
        seconds = 0;
    }

    /** One second more; true when the rest is as long as the limit. */
    boolean isOver(Instant now, int minutes) {
        Duration limit = Duration.ofMinutes(minutes);
        boolean slept = Duration.between(last, now).compareTo(limit) >= 0;
        last = now;
        seconds++;
        if (slept || seconds >= limit.toSeconds()) {
            seconds = 0;
            return true;
        }
        return false;
    }
}
