package org.amends.core.compensation.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day begins when the one before is sealed, whatever the clock says. */
class LimitDaysTest {

    @ParameterizedTest(name = "today {0}, sealed {1}: day from {2}, year from {3}")
    @CsvSource({
        "2026-11-23, 2026-11-22, 2026-11-23, 2026-01-01", "2026-11-23, 2026-11-20, 2026-11-21, 2026-01-01",
        "2026-11-23, 2026-11-23, 2026-11-23, 2026-01-01", "2026-11-20, 2026-11-23, 2026-11-20, 2026-01-01",
        "2027-01-01, 2026-12-31, 2027-01-01, 2026-01-01", "2027-01-02, 2027-01-01, 2027-01-02, 2027-01-01",
        "2025-12-31, 2026-11-23, 2025-12-31, 2025-01-01", "2031-05-01, 2026-11-22, 2026-11-23, 2026-01-01"})
    void countFromTheLastSeal(LocalDate today, LocalDate sealed, LocalDate day, LocalDate year) {
        assertThat(LimitDays.of(today, Optional.of(sealed))).isEqualTo(new LimitDays(day, year));
    }

    @Test
    void beforeTheFirstSealEverythingCounts() {
        assertThat(LimitDays.of(LocalDate.of(2026, 11, 23), Optional.empty()).day()).isBefore(LocalDate.of(1971, 1, 1));
    }
}
