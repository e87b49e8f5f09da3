package org.amends.desk.shell;

import java.time.Duration;
import java.time.Instant;

/**
 * How long nobody touched key or pointer, counted in seconds that were lived through, so that a clock set back or forth gains no
 * time. A leap of the clock as long as the whole rest counts as one: the machine slept meanwhile. A session as a whole ends after
 * twelve hours (ASVS 5.0, 7.3.2), with ten minutes' notice. FX thread.
 */
final class RestWatch {
    private static final Duration SESSION = Duration.ofHours(12);
    private static final Duration NOTICE = Duration.ofMinutes(10);
    private final Instant begun;
    private int seconds;
    private long lived;
    private boolean noticed;
    private Instant last;

    /** Where a session stands: going on, at the moment of its notice, or over. */
    enum Session {
        GOES_ON,
        ENDS_SOON,
        IS_OVER
    }

    RestWatch(Instant now) {
        begun = now;
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
        lived++;
        if (slept || seconds >= limit.toSeconds()) {
            seconds = 0;
            return true;
        }
        return false;
    }

    /** After each second; what was lived through counts, and what the clock says if that is more. The notice comes once. */
    Session session(Instant now) {
        Duration byClock = Duration.between(begun, now);
        Duration gone = byClock.compareTo(Duration.ofSeconds(lived)) > 0 ? byClock : Duration.ofSeconds(lived);
        if (gone.compareTo(SESSION) >= 0) {
            return Session.IS_OVER;
        }
        boolean soon = !noticed && gone.compareTo(SESSION.minus(NOTICE)) >= 0;
        noticed |= soon;
        return soon ? Session.ENDS_SOON : Session.GOES_ON;
    }
}
