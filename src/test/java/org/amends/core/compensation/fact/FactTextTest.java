package org.amends.core.compensation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTextTest {

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "MONEY, 3000, 3000.00", "MONEY, 0.01, 0.01", "MONEY, 1.500, 1.50", "QUANTITY, 0.5469, 0.5469", "QUANTITY, 30.0, 30",
        "QUANTITY, 0.000, 0", "PERCENT, -2.50, -2.5", "DAYS, 30, 30", "DAYS, 30.0, 30", "DATE, 2026-02-28, 2026-02-28",
        "YES_NO, yes, yes", "YES_NO, no, no", "CHOICE, motor, motor", "HOURS, 0:40, 0:40", "HOURS, 30:00, 30:00",
        "HOURS, 1.5, 1:30", "HOURS, 30, 30:00", "HOURS, 0.25, 0:15", "QUANTITY, 100, 100"})
    void readsAndWritesOneForm(FactType type, String text, String written) {
        assertThat(read(type, text)).isInstanceOfSatisfying(FactText.Read.Value.class, read -> {
            assertThat(FactText.write(read.value())).isEqualTo(written);
            assertThat(read(type, written)).isEqualTo(read);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(emptyValue = "", value = {
        "MONEY, 1.001", "MONEY, -1", "MONEY, 12o", "MONEY, '1,000'", "MONEY, ''", "MONEY, 1e3", "MONEY, 9999999999999999",
        "QUANTITY, -0.1", "QUANTITY, NaN", "DAYS, 1.5", "DAYS, -1", "DATE, 2026-02-30", "DATE, 2026-2-3", "DATE, 昨天",
        "YES_NO, YES", "YES_NO, 1", "CHOICE, fan", "CHOICE, ''", "HOURS, 1:60", "HOURS, 0.001", "HOURS, -1", "HOURS, 1:5"})
    void tellsTheFactAndTheTypeThatDoesNotFit(FactType type, String text) {
        assertThat(read(type, text)).isEqualTo(new FactText.Read.Unfit(
                new FactFault("it", Refusal.of("fact.unfit." + type.key(), text))));
    }

    private static FactText.Read read(FactType type, String text) {
        return FactText.read(new FactSpec("it", Wording.same("it"), type, Wording.same(""),
                List.of(new FactOption("motor", Wording.same("motor"))), FactSpec.Asked.ALWAYS), text, "CNY");
    }
}
