package org.amends.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.amends.core.timing.WorkCalendar;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class NextTryTest {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private final WorkCalendar calendar = Packs.policies().present().timetable().calendar();

    @Test
    void callsAfterAMorningInTheAfternoonAndElseOnTheNextWorkday() {
        assertThat(NextTry.after(List.of(), LocalDateTime.parse("2026-11-23T09:30").atZone(HALL), calendar))
                .contains(at("2026-11-23T15:30"));
        assertThat(NextTry.after(List.of(), LocalDateTime.parse("2026-11-27T16:00").atZone(HALL), calendar))
                .contains(at("2026-11-30T10:00"));
    }

    @Test
    void restsAfterThreeCallsOnTwoDaysAndNeverAfterThreeOnOne() {
        List<Instant> sameDay = List.of(at("2026-11-23T09:30"), at("2026-11-23T15:30"));
        assertThat(NextTry.mayRest(sameDay, at("2026-11-24T10:00"), HALL)).isTrue();
        assertThat(NextTry.mayRest(sameDay, at("2026-11-23T17:00"), HALL)).isFalse();
        assertThat(NextTry.mayRest(List.of(at("2026-11-23T09:30")), at("2026-11-24T10:00"), HALL)).isFalse();
        assertThat(NextTry.after(sameDay, LocalDateTime.parse("2026-11-24T10:00").atZone(HALL), calendar)).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HALL).toInstant();
    }
}
