package org.amends.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RestWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private final RestWatch watch = new RestWatch(NOW);
    private Instant now = NOW;

    private int secondsUntilOver(int minutes) {
        for (int second = 1; second <= 3600; second++) {
            now = now.plusSeconds(1);
            if (watch.isOver(now, minutes)) {
                return second;
            }
        }
        return -1;
    }

    @Test
    void isOverAfterTheMinutesAndAgainAfterAsMany() {
        assertThat(secondsUntilOver(5)).isEqualTo(300);
        assertThat(secondsUntilOver(5)).isEqualTo(300);
    }

    @Test
    void beginsAnewWithEachTouch() {
        for (int second = 0; second < 299; second++) {
            now = now.plusSeconds(1);
            assertThat(watch.isOver(now, 5)).isFalse();
        }
        watch.touched();
        assertThat(secondsUntilOver(5)).isEqualTo(300);
    }

    @Test
    void aSessionEndsAfterTwelveHoursWithOneNotice() {
        int notices = 0;
        for (int second = 1; second < 12 * 3600; second++) {
            watch.touched();
            watch.isOver(now, 15);
            RestWatch.Session session = watch.session(now);
            assertThat(session).isNotEqualTo(RestWatch.Session.IS_OVER);
            if (session == RestWatch.Session.ENDS_SOON) {
                assertThat(second).isEqualTo(12 * 3600 - 600);
                notices++;
            }
        }
        assertThat(notices).isOne();
        watch.isOver(now, 15);
        assertThat(watch.session(now)).as("though the clock stood still").isEqualTo(RestWatch.Session.IS_OVER);
    }

    @Test
    void aNightAsleepIsPartOfTheSession() {
        assertThat(watch.session(now.plusSeconds(12 * 3600))).isEqualTo(RestWatch.Session.IS_OVER);
    }

    @Test
    @DisplayName("F31 a clock set back gains nobody time before the screen locks")
    void aClockSetBackAYearGainsNoTime() {
        now = now.minusSeconds(365L * 86400);
        assertThat(secondsUntilOver(5)).isEqualTo(300);
    }

    @Test
    @DisplayName("F29 a machine that slept longer than the rest wakes up locked")
    void sleepingLongerThanTheRestIsARest() {
        assertThat(watch.isOver(now.plusSeconds(8 * 3600), 5)).isTrue();
    }
}
