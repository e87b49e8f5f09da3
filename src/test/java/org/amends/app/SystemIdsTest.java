package org.amends.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SystemIdsTest {

    @Test
    void givesDistinctVersionSevenInRisingOrderEvenWhenTheClockStands() {
        SystemIds ids = new SystemIds(Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));
        List<UUID> given = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            given.add(ids.next());
        }
        assertThat(given).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(given).isSortedAccordingTo((a, b) ->
                Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits()));
    }
}
