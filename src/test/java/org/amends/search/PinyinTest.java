package org.amends.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({"张建国,zhang jian guo", "单雄信,shan xiong xin", "仇英,qiu ying", "解晓东,xie xiao dong",
        "欧阳修,ou yang xiu", "吕布,lu bu", "O'Neill Mary,o neill mary"})
    void readsNamesAsPeopleSayThem(String name, String said) {
        assertThat(String.join(" ", pinyin.name(name))).isEqualTo(said);
    }
}
