package org.amends.core.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Money FIVE = Money.of(500, "CNY");

    @Test
    void addsAndTakesAwayExactly() {
        assertThat(FIVE.plus(Money.of(1, "CNY"))).isEqualTo(Money.of(501, "CNY"));
        assertThat(FIVE.minus(Money.of(501, "CNY"))).isEqualTo(Money.of(-1, "CNY"));
        assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "CNY").plus(FIVE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(Long.MIN_VALUE, "CNY").minus(FIVE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void twoCurrenciesNeverMeet() {
        Money pound = Money.of(1, "GBP");
        assertThatThrownBy(() -> FIVE.plus(pound)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIVE.minus(pound)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FIVE.compareTo(pound)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of(1, "yuan")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void compares() {
        assertThat(FIVE.isMoreThan(Money.of(499, "CNY"))).isTrue();
        assertThat(FIVE.isMoreThan(FIVE)).isFalse();
        assertThat(Money.zero("CNY").isZero()).isTrue();
        assertThat(FIVE.isZero()).isFalse();
        assertThat(Money.of(-1, "CNY").isNegative()).isTrue();
        assertThat(Money.zero("CNY").isNegative()).isFalse();
    }

    @Test
    void isSaidInTheWordsOfItsCurrency() {
        assertThat(MoneyText.of(Money.of(200_000, "CNY"))).isEqualTo(new Wording("2,000.00 元", "2,000.00 yuan"));
        assertThat(MoneyText.of(Money.of(3_000, "GBP"))).isEqualTo(new Wording("30.00 英镑", "£30.00"));
        assertThat(MoneyText.of(Money.of(500, "JPY"))).isEqualTo(new Wording("500 JPY", "500 JPY"));
        assertThat(MoneyText.figure(Money.of(-5, "CNY"))).isEqualTo("-0.05");
        assertThat(MoneyText.price(new BigDecimal("0.54690"), "CNY").zh()).isEqualTo("0.5469 元");
        assertThat(MoneyText.price(new BigDecimal("1"), "CNY").zh()).isEqualTo("1.00 元");
    }
}
