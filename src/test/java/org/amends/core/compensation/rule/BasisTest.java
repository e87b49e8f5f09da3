package org.amends.core.compensation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final LocalDate FROM = LocalDate.of(1996, 10, 8);
    private static final LocalDate TO = LocalDate.of(2024, 5, 31);
    private static final Force PAST = new Force(Optional.of(FROM), Optional.of(TO));

    @Test
    void forceCoversItsFirstAndLastDay() {
        assertThat(PAST.covers(FROM)).isTrue();
        assertThat(PAST.covers(TO)).isTrue();
        assertThat(PAST.covers(FROM.minusDays(1))).isFalse();
        assertThat(PAST.covers(TO.plusDays(1))).isFalse();
        assertThat(PAST.isSuperseded(TO)).isFalse();
        assertThat(PAST.isSuperseded(TO.plusDays(1))).isTrue();
        assertThat(new Force(Optional.of(FROM), Optional.empty()).isSuperseded(TO)).isFalse();
        assertThat(new Force(Optional.of(TO), Optional.of(TO)).covers(TO)).isTrue();
        assertThatThrownBy(() -> new Force(Optional.of(TO), Optional.of(FROM)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forceIsSaidInWords() {
        assertThat(PAST.text()).isEqualTo(new Wording("1996年10月8日起，2024年5月31日后被新版代替",
                "from 8 October 1996 until 31 May 2024, superseded since"));
        assertThat(new Force(Optional.empty(), Optional.of(TO)).text().zh()).isEqualTo("2024年5月31日后被新版代替");
        assertThat(new Force(Optional.of(FROM), Optional.empty()).text().zh()).isEqualTo("1996年10月8日起施行");
        assertThat(new Force(Optional.empty(), Optional.empty()).text().zh()).isEqualTo("施行中");
    }

    @Test
    void proofIsSaidInWords() {
        assertThat(new Proof.Unverified().text().zh()).contains("未核实");
        assertThat(new Proof.Confirmed("省公司", FROM).text())
                .isEqualTo(new Wording("省公司 已于 1996年10月8日核实。", "Confirmed by 省公司 on 8 October 1996."));
    }

    @Test
    void familyIsTheIdWithoutItsEdition() {
        assertThat(Rules.rule("cn-outage-2024", Rules.outage()).family()).isEqualTo("cn-outage");
        assertThat(Rules.rule("single", Rules.outage()).family()).isEqualTo("single");
    }

    @Test
    void termsRunToAndWithTheirLastDay() {
        LocalDate event = LocalDate.of(2026, 1, 31);
        assertThat(new Within(7, Within.Unit.DAYS).lastDay(event)).isEqualTo(LocalDate.of(2026, 2, 7));
        assertThat(new Within(1, Within.Unit.MONTHS).lastDay(event)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(new Within(3, Within.Unit.YEARS).lastDay(event)).isEqualTo(LocalDate.of(2029, 1, 31));
    }
}
