package org.amends.core.timing.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;
import org.amends.core.timing.spoken.SpokenTime.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {
    /** A Monday morning. */
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T09:30");

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {
        "昨晚八点|2026-11-22 20:00", "昨天晚上8点|2026-11-22 20:00", "昨天晚上八点半|2026-11-22 20:30", "昨晚|2026-11-22 晚上",
        "昨天|2026-11-22", "前天|2026-11-21", "大前天|2026-11-20", "今天|2026-11-23", "今天早上|2026-11-23 上午",
        "今早七点一刻|2026-11-23 07:15", "昨夜11点|2026-11-22 23:00", "昨晚12点|2026-11-23 00:00", "昨晚两点|2026-11-23 02:00",
        "昨天半夜两点|2026-11-22 02:00", "凌晨3点|2026-11-23 03:00", "今天凌晨十二点半|2026-11-23 00:30",
        "昨天中午|2026-11-22 中午", "昨天中午12点|2026-11-22 12:00", "昨天中午一点|2026-11-22 13:00",
        "昨天下午三点二十|2026-11-22 15:20", "昨天下午3点三刻|2026-11-22 15:45", "昨天下午三点零五分|2026-11-22 15:05",
        "昨天下午15点|2026-11-22 15:00", "昨天傍晚6点|2026-11-22 18:00", "昨天 上午 10点整|2026-11-22 10:00",
        "晚上8点|2026-11-22 20:00", "晚上|2026-11-22 晚上", "8点|2026-11-23 08:00", "8:30|2026-11-23 08:30",
        "20:15|2026-11-22 20:15", "八点钟|2026-11-23 08:00", "早上八点左右|2026-11-23 08:00", "大概昨晚八点的时候|2026-11-22 20:00",
        "12号|2026-11-12", "12日|2026-11-12", "十二号|2026-11-12", "30号|2026-10-30", "31号|2026-10-31",
        "23号|2026-11-23", "12号晚上9点|2026-11-12 21:00", "11月12日|2026-11-12", "11月12|2026-11-12", "12月3日|2025-12-03",
        "三月五号|2026-03-05", "3月5日8点|2026-03-05 08:00", "去年12月3号|2025-12-03", "前年5月1日|2024-05-01",
        "上个月12号|2026-10-12", "上月5日|2026-10-05", "这个月5号|2026-11-05", "3/5|2026-03-05", "3-5|2026-03-05", "11.12|2026-11-12",
        "3/5 下午3点半|2026-03-05 15:30", "2026-11-20|2026-11-20", "2026年11月20日|2026-11-20", "2026/11/20 8:05|2026-11-20 08:05",
        "2026-11-20T08:05|2026-11-20 08:05", "20261120|2026-11-20", "二〇二六年十一月二十日|2026-11-20",
        "上礼拜三|2026-11-18", "上周三|2026-11-18", "上星期天|2026-11-22", "上周日晚上8点|2026-11-22 20:00",
        "周三|2026-11-18", "礼拜一|2026-11-23", "这周一|2026-11-23", "上上周五|2026-11-13", "上个周五|2026-11-20",
        "三天前|2026-11-20", "两周前|2026-11-09", "两个礼拜前|2026-11-09", "一个月前|2026-10-23", "10天以前|2026-11-13",
        "两个小时前|2026-11-23 07:30", "半小时前|2026-11-23 09:00", "半个钟头前|2026-11-23 09:00",
        "一个半小时前|2026-11-23 08:00", "20分钟前|2026-11-23 09:10", "刚才|2026-11-23 09:30", "现在|2026-11-23 09:30",
        "１２号２０：１５|2026-11-12 20:15", "yesterday|2026-11-22", "yesterday 8pm|2026-11-22 20:00",
        "yesterday at 8:30 pm|2026-11-22 20:30", "last night|2026-11-22 夜里", "last night 9pm|2026-11-22 21:00",
        "last Wednesday|2026-11-18", "12 Nov|2026-11-12", "Nov 12th|2026-11-12", "2 hours ago|2026-11-23 07:30",
        "3 days ago|2026-11-20", "8am|2026-11-23 08:00", "this morning|2026-11-23 上午"})
    void readsWhenItHappened(String typed, String when) {
        assertThat(shown(SpokenTime.read(typed, NOW, Side.HAPPENED))).isEqualTo(when);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {
        "明天|2026-11-24", "明早九点|2026-11-24 09:00", "后天下午|2026-11-25 下午", "大后天|2026-11-26", "12号|2026-12-12",
        "30号|2026-11-30", "31号|2026-12-31", "周三|2026-11-25", "下周三|2026-12-02", "下下周一|2026-12-07", "周日|2026-11-29",
        "下个月5号|2026-12-05", "1月3日|2027-01-03", "三天后|2026-11-26", "两小时后|2026-11-23 11:30", "8点|2026-11-24 08:00",
        "下午5点半|2026-11-23 17:30", "今天下午5点|2026-11-23 17:00", "2026-12-01 17:30|2026-12-01 17:30",
        "tomorrow 9am|2026-11-24 09:00", "next Friday|2026-12-04", "明年1月3日|2027-01-03", "早上|2026-11-23 上午"})
    void readsUntilWhenItIsPromised(String typed, String when) {
        assertThat(shown(SpokenTime.read(typed, NOW, Side.PROMISED))).isEqualTo(when);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', value = {
        "''|HAPPENED|time.empty|", "'  '|HAPPENED|time.empty|", "昨晚八|HAPPENED|time.half|8", "12|HAPPENED|time.half|12",
        "8:|HAPPENED|time.half|8:", "8:3|HAPPENED|time.half|8:3", "11月|HAPPENED|time.half|11月", "2026-11|HAPPENED|time.half|2026-11",
        "2026-11-|HAPPENED|time.half|2026-11-", "2026年|HAPPENED|time.half|2026年", "2月30日|HAPPENED|time.impossible|2月30日",
        "2026-02-30|HAPPENED|time.impossible|2026-02-30", "13月1日|HAPPENED|time.impossible|13月1日",
        "32号|HAPPENED|time.impossible|32号", "昨天25点|HAPPENED|time.impossible|25点", "8点75分|HAPPENED|time.impossible|8点75分",
        "8:61|HAPPENED|time.impossible|8:61", "2月29日|HAPPENED|time.impossible|2月29日", "20261340|HAPPENED|time.impossible|20261340",
        "明天|HAPPENED|time.in-future|明天", "2026-12-01|HAPPENED|time.in-future|2026-12-01",
        "昨天|PROMISED|time.in-past|昨天", "今天8点|PROMISED|time.in-past|今天8点", "今天晚上8点|HAPPENED|time.in-future|今天晚上8点",
        "早上20点|HAPPENED|time.contradiction|上午20点", "凌晨9点|HAPPENED|time.contradiction|凌晨9点",
        "过年那会儿|HAPPENED|time.unclear|过年", "国庆节|HAPPENED|time.unclear|国庆节", "昨天不知道几点|HAPPENED|time.unclear|不知道几点",
        "abc|HAPPENED|time.unclear|abc", "😀|HAPPENED|time.unclear|😀", "<b>昨天</b>|HAPPENED|time.unclear|<b> </b>",
        "两三天前|HAPPENED|time.unclear|二三天前", "昨晚七八点|HAPPENED|time.unclear|七八点", "昨天8点9点|HAPPENED|time.unclear|9点"})
    void saysWhatItCannotRead(String typed, Side side, String key, String piece) {
        assertThat(SpokenTime.read(typed, NOW, side)).isInstanceOfSatisfying(Spoken.Unclear.class, unclear ->
                assertThat(unclear.why()).isEqualTo(piece == null ? Refusal.of(key) : Refusal.of(key, piece)));
    }

    @Test
    void echoesInOneForm() {
        assertThat(SpokenTime.read("昨晚八点", NOW, Side.HAPPENED)).isEqualTo(new Spoken.Parsed<>(
                new SpokenTime.When(LocalDate.of(2026, 11, 22), java.util.Optional.of(LocalTime.of(20, 0)),
                        new Wording("晚上", "evening")),
                new Wording("2026年11月22日（星期日） 20:00", "Sun 22 Nov 2026 20:00")));
    }

    @Test
    void readsTheLeapDayInALeapYear() {
        LocalDateTime leap = LocalDateTime.parse("2028-03-02T09:00");
        assertThat(shown(SpokenTime.read("2月29日", leap, Side.HAPPENED))).isEqualTo("2028-02-29");
    }

    private static String shown(Spoken<SpokenTime.When> spoken) {
        return switch (spoken) {
            case Spoken.Unclear<SpokenTime.When>(var why) -> why.toString();
            case Spoken.Parsed<SpokenTime.When>(var when, var echo) -> when.day() + when.time().map(t -> " " + t)
                    .orElse(when.part().zh().isEmpty() ? "" : " " + when.part().zh());
        };
    }
}
