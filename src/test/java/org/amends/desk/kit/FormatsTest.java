package org.amends.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.amends.core.compensation.Money;
import org.amends.core.language.Language;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:04:00Z");
    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private final Formats zh = new Formats(Language.ZH, clock);
    private final Formats en = new Formats(Language.EN, clock);

    @Test
    void writesSumsWithSignAndGroups() {
        assertThat(zh.money(Money.of(123450, "CNY"))).isEqualTo("¥1,234.50");
        assertThat(zh.money(Money.of(-5, "CNY"))).isEqualTo("-¥0.05");
        assertThat(zh.money(Money.of(500, "JPY"))).isEqualTo("JPY 500");
        assertThat(en.money(Money.of(3000, "GBP"))).isEqualTo("£30.00");
    }

    @Test
    void namesTheYearOnlyWhenItIsAnother() {
        assertThat(zh.day(LocalDate.of(2026, 11, 30))).isEqualTo("11月30日（星期一）");
        assertThat(zh.day(LocalDate.of(2027, 1, 3))).isEqualTo("2027年1月3日（星期日）");
        assertThat(en.day(LocalDate.of(2026, 11, 30))).isEqualTo("Monday 30 November");
    }

    @Test
    void saysNearDaysByName() {
        assertThat(zh.moment(NOW)).isEqualTo("今天 15:04");
        assertThat(zh.moment(NOW.plus(Duration.ofDays(1)))).isEqualTo("明天 15:04");
        assertThat(zh.moment(NOW.minus(Duration.ofDays(1)))).isEqualTo("昨天 15:04");
        assertThat(zh.moment(NOW.plus(Duration.ofDays(7)))).isEqualTo("11月30日（星期一） 15:04");
    }

    @Test
    void countsDownAndBeyond() {
        assertThat(zh.until(NOW.plusSeconds(12 * 60))).isEqualTo("还有 12 分钟");
        assertThat(zh.until(NOW.minusSeconds(80 * 60))).isEqualTo("已超过 1 小时 20 分钟");
        assertThat(zh.until(NOW.plusSeconds(20))).isEqualTo("还有 1 分钟");
        assertThat(zh.span(Duration.ofHours(51))).isEqualTo("2 天 3 小时");
    }

    @Test
    void hidesTheMiddleOfTelephones() {
        assertThat(zh.masked("138 0013 8000")).isEqualTo("138****8000");
        assertThat(zh.masked("123")).isEqualTo("****");
        assertThat(zh.phone("13800138000")).isEqualTo("138 0013 8000");
    }
}
