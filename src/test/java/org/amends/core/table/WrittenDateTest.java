package org.amends.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-1-5", "2024/01/05", "2024.1.5", "20240105", "2024年1月5日", "45296", "5 Jan 2024",
        "2024-01-05 08:30:00", "2024-01-05T08:30", "45296.5", " 2024年01月05日 9:05"})
    void readsTheFormsListsUse(String text) {
        assertThat(WrittenDate.read(text)).contains(LocalDate.of(2024, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "05/01/2024", "2024-02-30", "2024-13-01", "20241301", "昨天", "5 Foo 2024", "12"})
    void guessesAtNothing(String text) {
        assertThat(WrittenDate.read(text)).isEmpty();
    }
}
