package org.amends.core.timing.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenSpanTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {"40分钟|40", "40分|40", "一小时|60", "一个小时|60", "两个钟头|120", "一个半小时|90", "半小时|30", "半个小时|30",
        "1.5小时|90", "两小时四十分|160", "2小时15分钟|135", "一小时零五分|65", "两小时一刻钟|135", "三刻钟|45", "1:30|90", "0:40|40", "30:00|1800",
        "两天|2880", "一天又三小时|1620", "3天|4320", "九十分钟|90", "大约两小时左右|120", "90 min|90", "2 hours 15 minutes|135", "1 day|1440", "1h|60",
        "１小时|60", "两小时整|120", "十二小时|720"})
    void readsLengthsAsPeopleTypeThem(String typed, long minutes) {
        assertThat(SpokenSpan.read(typed)).isInstanceOfSatisfying(Spoken.Parsed.class,
                parsed -> assertThat(parsed.value()).isEqualTo(minutes));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"''|span.empty", "' '|span.empty", "30|span.unclear", "1:75|span.unclear", "好几个小时|span.unclear",
        "两三个小时|span.unclear", "一晚上|span.unclear", "0.01小时|span.unclear", "小时|span.unclear", "99999天|span.too-long", "abc|span.unclear",
        "-2小时|span.unclear", "2小时3|span.unclear"})
    void saysWhatItCannotRead(String typed, String key) {
        assertThat(SpokenSpan.read(typed)).isInstanceOfSatisfying(Spoken.Unclear.class,
                unclear -> assertThat(unclear.why().key()).isEqualTo(key));
    }

    @Test
    void echoesInOneForm() {
        assertThat(SpokenSpan.read("一个半小时"))
                .isEqualTo(new Spoken.Parsed<>(90L, new Wording("1 小时 30 分钟", "1 h 30 min")));
    }
}
