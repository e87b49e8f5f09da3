package org.amends.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
    private final CaseNumber number = new CaseNumber("3702", "01", LocalDate.of(2026, 11, 23), 'A', 7);

    @Test
    void readsBackWhatItPrints() {
        assertThat(CaseNumber.parse(number.text())).contains(number);
        assertThat(CaseNumber.parse(" " + number.text().toLowerCase(java.util.Locale.ROOT).replace("-", "") + " "))
                .contains(number);
    }

    @Test
    void findsEverySingleWrongCharacter() {
        String text = number.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '-') {
                continue;
            }
            for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                if (c != text.charAt(i)) {
                    String wrong = text.substring(0, i) + c + text.substring(i + 1);
                    assertThat(CaseNumber.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void findsNearlyAllSwappedNeighbours() {
        int missed = 0;
        int tried = 0;
        for (int sequence = 1; sequence <= 999; sequence++) {
            String text = new CaseNumber("3702", "01", LocalDate.of(2026, 11, 23), 'A', sequence).text();
            char[] letters = text.toCharArray();
            for (int i = 17; i < 19; i++) {
                if (letters[i] != letters[i + 1]) {
                    char[] swapped = letters.clone();
                    swapped[i] = letters[i + 1];
                    swapped[i + 1] = letters[i];
                    tried++;
                    missed += CaseNumber.parse(new String(swapped)).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(tried).isGreaterThan(1500);
        assertThat(missed * 500).as("missed %d of %d", missed, tried).isLessThan(tried);
    }

    @Test
    void refusesImpossibleDays() {
        assertThat(CaseNumber.parse("3702-01-261341-A007-K")).isEmpty();
        assertThat(CaseNumber.parse("")).isEmpty();
        assertThat(CaseNumber.parse("３７０２")).isEmpty();
    }
}
