package org.amends.core.guide.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.amends.core.guide.SheetFacts;
import org.amends.core.language.Language;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageNoticeTest {
    /** A Monday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "29日早上8点 | 下午5点半 | 11月29日（星期日）上午8点到下午5点半 | Sunday 29 November, 8 am to 5:30 pm",
        "明天8点 | 12点 | 11月24日（星期二）上午8点到中午12点 | Tuesday 24 November, 8 am to noon",
        "28日晚上10点 | 29日早上6点 | 11月28日（星期六）晚上10点到11月29日（星期日）上午6点 | Saturday 28 November, 10 pm to Sunday 29 November, 6 am"})
    void readsDayAndHoursAsPeopleWriteThem(String from, String until, String zh, String en) {
        assertThat(OutageNotice.read(from, until, NOW)).isInstanceOfSatisfying(Spoken.Parsed.class,
                parsed -> assertThat(parsed.echo()).isEqualTo(new Wording(zh, en)));
    }

    @ParameterizedTest
    @CsvSource({"29日, 下午5点", "29日8点, 下午", "29日8点, 28日5点", "29日8点, 29日8点", "昨天8点, 9点", "某天, 9点", "29日8点,''"})
    void refusesWhatNamesNoHoursAhead(String from, String until) {
        assertThat(OutageNotice.read(from, until, NOW)).isInstanceOfSatisfying(Spoken.Unclear.class,
                unclear -> assertThat(unclear.why()).isInstanceOf(Refusal.class));
    }

    @Test
    void putsTheHoursIntoTheLargestLineAndChangesNothingElse() {
        SheetFacts notice = new SheetFacts(OutageNotice.SHEET, new SheetFacts.Head("厅", "", "今天", "", ""), SheetFacts.Body.NONE,
                SheetFacts.Next.NONE, new SheetFacts.Contact("厅", "95598", ""));
        OutageNotice.Hours hours = new OutageNotice.Hours(NOW.plusDays(1), NOW.plusDays(1).plusHours(2));
        SheetFacts filled = OutageNotice.on(notice, hours, Language.ZH);
        assertThat(filled.next().when()).isEqualTo("11月24日（星期二）上午10点到中午12点");
        assertThat(filled).returns(notice.head(), SheetFacts::head).returns(notice.contact(), SheetFacts::contact);
    }
}
