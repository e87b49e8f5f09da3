package org.amends.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.amends.core.compensation.fact.FactOption;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFactTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T09:30");

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource(delimiter = '|', value = {
        "MONEY|三千块|3000.00|3,000.00 元", "MONEY|3000.00|3000.00|3,000.00 元", "DATE|昨晚八点|2026-11-22|2026年11月22日（星期日）",
        "DATE|2026-11-20|2026-11-20|2026年11月20日（星期五）", "DATE|下周三|2026-12-02|2026年12月2日（星期三）", "HOURS|一个半小时|1:30|1 小时 30 分",
        "HOURS|0:40|0:40|40 分钟", "HOURS|30|30:00|30 小时", "QUANTITY|三万度|30000|30,000 度", "QUANTITY|30,000 千瓦时|30000|30,000 度",
        "QUANTITY|0.5469元/度|0.5469|0.5469 度", "PERCENT|2.5%|2.5|2.5%", "PERCENT|百分之五|5|5%", "PERCENT|-3%|-3|-3%",
        "PERCENT|负三|-3|-3%", "DAYS|三十天|30|30 度", "DAYS|30|30|30 度", "YES_NO|是|yes|是", "YES_NO|没有|no|否", "YES_NO|N|no|否",
        "CHOICE|电机类|motor|电机类", "CHOICE|Motor|motor|电机类", "CHOICE|motor|motor|电机类"})
    void readsFactsTheWayPeopleWrite(FactType type, String typed, String text, String echo) {
        assertThat(TypedFact.read(spec(type), typed, NOW, "CNY")).isInstanceOfSatisfying(Spoken.Parsed.class, parsed -> {
            assertThat(FactText.write((FactValue) parsed.value())).isEqualTo(text);
            assertThat(parsed.echo().zh()).isEqualTo(echo);
        });
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', value = {"MONEY|12o|money.letters", "MONEY|''|money.empty", "DATE|2月30日|time.impossible", "DATE|12|time.half",
        "HOURS|一晚上|span.unclear", "QUANTITY|很多|number.unclear", "QUANTITY|-5|number.negative", "QUANTITY|''|number.unclear",
        "DAYS|1.5|number.not-whole", "DAYS|-1|number.negative", "PERCENT|快|number.unclear", "YES_NO|也许|choice.unclear",
        "CHOICE|电风扇|choice.unclear"})
    void saysWhatItCannotRead(FactType type, String typed, String key) {
        assertThat(TypedFact.read(spec(type), typed, NOW, "CNY")).isInstanceOfSatisfying(Spoken.Unclear.class,
                unclear -> assertThat(unclear.why().key()).isEqualTo(key));
    }

    private static FactSpec spec(FactType type) {
        return new FactSpec("it", Wording.same("it"), type, type == FactType.QUANTITY || type == FactType.DAYS
                ? new Wording("度", "kWh") : Wording.same(""),
                List.of(new FactOption("motor", new Wording("电机类", "motor"))), FactSpec.Asked.ALWAYS);
    }
}
