package org.amends.core.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMoneyTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {
        "120|120.00", "120.5|120.50", "120.50|120.50", "0.05|0.05", "0|0.00", "007|7.00", " 120 |120.00",
        "一百二十块|120.00", "一百二十元|120.00", "一百二十|120.00", "一百二|120.00", "一百零五|105.00", "一百零五块|105.00",
        "一百一十五|115.00", "十五块|15.00", "二十|20.00", "两百|200.00", "两千三|2300.00", "三千零五十|3050.00",
        "一万二|12000.00", "一万两千|12000.00", "一万零二十|10020.00", "十万|100000.00", "二百五|250.00",
        "1.2万|12000.00", "3千5|3500.00", "1千200|1200.00", "1万2千|12000.00", "2百|200.00",
        "三块五|3.50", "三块五毛|3.50", "三块零五|3.05", "三块零五分|3.05", "3块25|3.25", "三块五毛二|3.52", "五毛|0.50",
        "八分|0.08", "12元5角|12.50", "十二块八毛|12.80", "一块|1.00", "120块钱|120.00", "120元整|120.00",
        "壹佰贰拾元整|120.00", "叁仟元|3000.00", "¥120|120.00", "￥１２０．５０|120.50", "１２０|120.00", "1,200.00|1200.00",
        "1，200元|1200.00", "RMB 88|88.00", "88 yuan|88.00", "人民币八十八元|88.00", "1 200|1200.00", "一千万|10000000.00"})
    void readsSumsAsPeopleTypeThem(String typed, String sum) {
        assertThat(SpokenMoney.read(typed, "CNY")).isInstanceOfSatisfying(Spoken.Parsed.class,
                parsed -> assertThat(parsed.value()).isEqualTo(Rules.yuan(sum)));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "''|money.empty|", "'   '|money.empty|", "120.|money.half|120.", "¥|money.half|¥", "元|money.half|元",
        "12o|money.letters|o", "l20|money.letters|l", "1e5|money.letters|e", "-5|money.negative|-5",
        "负五块|money.negative|负五块", "一百多|money.vague|多", "两三百|money.vague|二三百", "几十块|money.vague|几",
        "120左右|money.vague|左右", "1,20|money.comma|1,20", "12,00|money.comma|12,00", "1.234|money.too-fine|1.234",
        "9999999999|money.too-large|9999999999", "£30|money.other-currency|£", "30美元|money.other-currency|美元",
        "百|money.unclear|百", "百二十|money.unclear|百二十", "十百|money.unclear|十百", "1.2.3|money.unclear|1.2.3",
        "一二块|money.unclear|一二块", "零零五|money.unclear|零零五", "万|money.unclear|万", "😀|money.unclear|😀",
        "块五|money.unclear|块五", "1万1万|money.unclear|1万1万", "半块|money.unclear|半块"})
    void saysWhatItCannotRead(String typed, String key, String piece) {
        assertThat(SpokenMoney.read(typed, "CNY")).isInstanceOfSatisfying(Spoken.Unclear.class, unclear -> assertThat(
                unclear.why()).isEqualTo(piece == null || piece.isEmpty() ? Refusal.of(key) : Refusal.of(key, piece)));
    }

    @Test
    void echoesInOneForm() {
        assertThat(SpokenMoney.read("一千二", "CNY")).isEqualTo(new Spoken.Parsed<>(Rules.yuan("1200"),
                new Wording("1,200.00 元", "1,200.00 yuan")));
        assertThat(SpokenMoney.read("£30", "GBP")).isEqualTo(new Spoken.Parsed<>(Money.of(3000, "GBP"),
                new Wording("30.00 英镑", "£30.00")));
    }
}
