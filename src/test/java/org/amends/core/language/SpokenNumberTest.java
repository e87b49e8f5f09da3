package org.amends.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumberTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"零, 0", "十, 10", "十五, 15", "二十, 20", "九十九, 99", "一百零一, 101", "一百一, 110", "一百一十一, 111", "一千零一, 1001",
        "一千一百, 1100", "两千零二十, 2020", "三万, 30000", "三万五, 35000", "三万零五, 30005", "十二万三千四百五十六, 123456", "1.5万, 15000",
        "2亿3千万, 230000000", "一亿, 100000000", "5百5, 550", "1千05, 1005", "3.14, 3.14"})
    void readsNumbers(String text, String value) {
        assertThat(SpokenNumber.read(SpokenNumber.normal(text)))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "百百", "十百", "一二", "两三百", "万万", "一万一亿", "一百多", "1.2.3", "a", "零零五", "一百零零五"})
    void leavesTheRestUnread(String text) {
        assertThat(SpokenNumber.read(SpokenNumber.normal(text))).isEmpty();
    }

    /** Every number up to ten thousand, written out and read back. */
    @Test
    void readsBackWhatItWouldWrite() {
        for (int n = 1; n < 10_000; n++) {
            assertThat(SpokenNumber.read(chinese(n))).as(chinese(n)).hasValue(BigDecimal.valueOf(n));
        }
    }

    @Test
    void writesNumeralsWithinATextInDigits() {
        assertThat(SpokenNumber.inDigits(SpokenNumber.normal("二〇二六年十一月二十三日八点半"))).isEqualTo("2026年11月23日8点半");
    }

    private static String chinese(int n) {
        String digits = "零一二三四五六七八九";
        StringBuilder text = new StringBuilder();
        String number = Integer.toString(n);
        boolean zero = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int place = number.length() - 1 - i;
            zero |= digit == 0;
            if (digit > 0) {
                text.append(zero ? "零" : "").append(digits.charAt(digit)).append(place > 0 ? " 十百千".charAt(place) : "");
                zero = false;
            }
        }
        return text.toString().replace(" ", "");
    }
}
