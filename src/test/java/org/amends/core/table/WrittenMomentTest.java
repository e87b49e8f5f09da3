package org.amends.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {
    private static final LocalTime END = LocalTime.of(23, 59);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23 14:05", "2026/11/23 14:05:00", "2026.11.23 14:05", "2026年11月23日14时05分", "2026年11月23日 下午2:05",
        "20261123140500", "20261123 14:05", "46349.586805555555", "23 Nov 2026 2:05 pm", "2026-11-23T14:05:00Z"})
    void readsTheFormsPeopleAndProgramsWrite(String text) {
        assertThat(WrittenMoment.read(text, END)).contains(LocalDateTime.of(2026, 11, 23, 14, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026年11月23日", "46349", "23 Nov 2026"})
    void takesTheTimeGivenWhereNoneIsWritten(String text) {
        assertThat(WrittenMoment.read(text, END)).contains(LocalDateTime.of(2026, 11, 23, 23, 59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/01/2024 10:00", "2026-13-01 10:00", "2026-11-23 25:00", "明天", ""})
    void doesNotGuess(String text) {
        assertThat(WrittenMoment.read(text, END)).isEmpty();
    }

    @Test
    void readsMidnightWrittenAsTwelveInTheMorning() {
        assertThat(WrittenMoment.read("2026-11-23 上午12:05", END)).contains(LocalDateTime.of(2026, 11, 23, 0, 5));
    }
}
