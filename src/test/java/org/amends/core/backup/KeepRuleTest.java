package org.amends.core.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepRuleTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private static List<Instant> hourly(LocalDate from, int days) {
        List<Instant> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int hour = 9; hour <= 17; hour++) {
                all.add(at(from.plusDays(day), hour));
            }
        }
        return all;
    }

    @Test
    void keepsTheNewestThreeOneADayForSevenDaysAndOneAWeekForFour() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        Set<Instant> kept = KeepRule.kept(hourly(sunday.minusDays(69), 70), ZONE);
        assertThat(kept).contains(at(sunday, 17), at(sunday, 16), at(sunday, 15), at(sunday.minusDays(6), 17),
                at(sunday.minusDays(7), 17), at(sunday.minusDays(14), 17), at(sunday.minusDays(21), 17));
        assertThat(kept).hasSize(2 + 7 + 3);
    }

    @Test
    void countsOnlyDaysThatHaveOneAndKeepsAllOfAFew() {
        List<Instant> sparse = List.of(at(LocalDate.of(2026, 1, 5), 17), at(LocalDate.of(2026, 5, 4), 17),
                at(LocalDate.of(2026, 11, 23), 17));
        assertThat(KeepRule.kept(sparse, ZONE)).containsExactlyInAnyOrderElementsOf(sparse);
        assertThat(KeepRule.kept(List.of(), ZONE)).isEmpty();
    }

    @Test
    void keepsOnKeepingWhatItKept() {
        List<Instant> now = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 9, 1);
        for (Instant each : hourly(first, 60)) {
            now.add(each);
            now.retainAll(KeepRule.kept(now, ZONE));
        }
        assertThat(now).hasSize(2 + 7 + 2).contains(at(first.plusDays(59), 17), at(first.plusDays(53), 17));
    }
}
