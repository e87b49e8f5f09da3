package org.amends.core.daybook;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseRef;
import org.amends.core.compensation.Money;
import org.amends.core.customer.Personal;
import org.amends.core.fairness.Gauge;
import org.amends.core.language.Wording;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.promise.Promise;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.Test;

class DayBooksTest {
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private final Days days = new Days();

    private static CaseEvent award(long yuan) {
        return new CaseEvent.EntitlementAwarded("rule", Map.of(), Cases.yuan(yuan), MONDAY);
    }

    private static CaseEvent goodwill(long yuan, Optional<Approval> approval) {
        return new CaseEvent.GoodwillGranted("money", Cases.yuan(yuan), Personal.of("迟了"), approval);
    }

    private static CaseEvent carried(String reason) {
        return new CaseEvent.CarriedOver(Personal.of(reason));
    }

    private DayBook monday() {
        return days.books().of(MONDAY);
    }

    @Test
    void tellsOfEveryCaseThatTheDayTouched() {
        CaseRef old = days.opened(SUNDAY);
        CaseRef closedBefore = days.whole(SUNDAY);
        days.acted(closedBefore, Days.at(SUNDAY, 12, 0), new CaseEvent.Closed());
        CaseRef closedToday = days.whole(SUNDAY);
        days.acted(closedToday, Days.at(MONDAY, 10, 0), new CaseEvent.Closed());
        CaseRef today = days.opened(MONDAY);
        CaseRef tomorrow = days.opened(TUESDAY);

        DayBook book = monday();

        assertThat(book.cases()).extracting(CaseLine::ref).containsExactly(old, closedToday, today);
        assertThat(book.holds(tomorrow)).isFalse();
        assertThat(book.count(CaseLine.State.CLOSED)).isEqualTo(1);
        assertThat(book.blocking()).extracting(CaseLine::ref).containsExactly(old, today);
    }

    @Test
    void takesTheLastReasonOfTheDayAndMasksIt() {
        CaseRef ref = days.whole(MONDAY);
        days.acted(ref, Days.at(MONDAY, 17, 0), carried("等料"), carried("王秀兰明天来，电话13800138000"));

        assertThat(monday().blocking()).isEmpty();
        assertThat(monday().cases().getFirst().standing().reason()).isEqualTo("王女士明天来，电话138****8000");
    }

    @Test
    void asksAgainForACaseCarriedOverTheDayBefore() {
        CaseRef ref = days.opened(SUNDAY);
        days.acted(ref, Days.at(SUNDAY, 17, 0), carried("等料"));
        assertThat(monday().blocking()).hasSize(1);
    }

    @Test
    void acceptsAnAccountGivenOnlyTheNextMorning() {
        CaseRef reasoned = days.opened(MONDAY);
        days.acted(reasoned, Days.at(TUESDAY, 8, 0), carried("昨晚停电没来得及写"));
        CaseRef finished = days.whole(MONDAY);
        days.acted(finished, Days.at(TUESDAY, 8, 30), new CaseEvent.Closed());
        days.at(Days.at(TUESDAY, 9, 0));

        assertThat(monday().cases()).extracting(c -> c.standing().state())
                .containsExactly(CaseLine.State.CARRIED_OVER, CaseLine.State.CLOSED_LATER);
    }

    @Test
    void addsUpWhatStandsByRuleAndByAuthorityOfARole() {
        CaseRef one = days.opened(MONDAY, award(100), award(120), goodwill(20, Optional.empty()));
        Approval approval = new Approval(new PersonId("p-2"), RoleId.SUPERVISOR, Days.at(MONDAY, 9, 5), "case", "ok", "p");
        days.acted(one, Days.at(MONDAY, 10, 0), goodwill(200, Optional.of(approval)));

        Sums sums = monday().sums();

        assertThat(sums.byRule()).containsExactly(
                new Sums.Line("rule", Wording.same("rule rule"), 1, Cases.yuan(120)));
        assertThat(sums.goodwill()).extracting(Sums.Line::count, Sums.Line::sum)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, Cases.yuan(220)));
        assertThat(sums.byAuthority()).extracting(Sums.Line::id, Sums.Line::sum).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Sums.WRITTEN_RULE, Cases.yuan(120)),
                org.assertj.core.groups.Tuple.tuple("clerk", Cases.yuan(20)),
                org.assertj.core.groups.Tuple.tuple("supervisor", Cases.yuan(200)));
        assertThat(sums.given("CNY")).isEqualTo(Cases.yuan(340));
        assertThat(monday().cases().getFirst().given().total()).isEqualTo(Cases.yuan(340));
    }

    @Test
    void countsACorrectionWithItsDifferenceSoThatDaysAddUp() {
        CaseRef ref = days.opened(SUNDAY, award(100));
        days.acted(ref, Days.at(MONDAY, 9, 0), award(130));
        CaseRef withdrawn = days.opened(SUNDAY, award(50));
        days.acted(withdrawn, Days.at(MONDAY, 9, 0),
                new CaseEvent.EntitlementRefused("rule", Map.of(), "claim.late"));

        assertThat(days.books().of(SUNDAY).sums().given("CNY")).isEqualTo(Cases.yuan(150));
        assertThat(monday().sums().given("CNY")).isEqualTo(Money.of(-2_000, "CNY"));
        assertThat(monday().sums().byRule().getFirst().count()).isEqualTo(-1);
    }

    @Test
    void neverAddsTwoCurrencies() {
        days.opened(MONDAY, award(10), new CaseEvent.GoodwillGranted("money", Money.of(500, "GBP"),
                Personal.of("x"), Optional.empty()));
        assertThat(monday().sums().given("CNY")).isEqualTo(Cases.yuan(10));
        assertThat(monday().sums().given("GBP")).isEqualTo(Money.of(500, "GBP"));
    }

    @Test
    void showsPromisesOfTomorrowAndLapsedOnesWithMaskedNames() {
        CaseRef ref = days.whole(MONDAY);
        Promise lapsed = new Promise("p-1", Wording.same("回电13800138000"), "抢修班", Days.at(MONDAY, 16, 0));
        Promise tonight = new Promise("p-2", Wording.same("今晚"), "抢修班", Days.at(MONDAY, 22, 0));
        Promise tomorrow = new Promise("p-3", Wording.same("明天"), "抢修班", Days.at(TUESDAY, 23, 59));
        Promise later = new Promise("p-4", Wording.same("后天"), "抢修班", Days.at(TUESDAY.plusDays(1), 0, 0));
        days.acted(ref, Days.at(MONDAY, 10, 0), Stream.of(lapsed, tonight, tomorrow, later)
                .map(CaseEvent.PromiseMade::new).toArray(CaseEvent[]::new));

        DayBook.Promises promises = monday().promises();

        assertThat(promises.lapsed()).extracting(p -> p.what().zh()).containsExactly("回电138****8000");
        assertThat(promises.tomorrow()).extracting(p -> p.what().zh()).containsExactly("回访", "明天");
        assertThat(promises.tomorrow().getFirst().customer().zh()).isEqualTo("王女士");
    }

    @Test
    void measuresFirstWordsAndFairnessForTheHall() {
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        days.whole(MONDAY);

        Figures figures = monday().figures();

        assertThat(figures.firstWord()).isEqualTo(
                new Figures.FirstWord(2, Duration.ofMinutes(5), Duration.ofMinutes(5)));
        assertThat(figures.fairness()).extracting(Figures.GaugeFigure::gauge).containsExactly(Gauge.values());
        assertThat(figures.fairness()).allMatch(g -> g.cases() == 1 && g.full() == 1);
        assertThat(figures.sheets()).isEqualTo(new Figures.Sheets(2, 0, 0));
        assertThat(figures.answers()).isEqualTo(new Figures.Answers(2, 0, 0, 10));
        assertThat(figures.answers().contentTenths()).isEqualTo(50);
    }

    @Test
    void aPastDayTellsTheSameWhateverCameAfter() {
        CaseRef ref = days.whole(MONDAY);
        days.acted(ref, Days.at(MONDAY, 17, 0), carried("等料"));
        days.at(Days.at(TUESDAY, 18, 0));
        DayBook before = monday();
        days.acted(ref, Days.at(TUESDAY, 9, 0), award(500), new CaseEvent.Closed());
        assertThat(monday().cases()).isEqualTo(before.cases());
        assertThat(monday().sums()).isEqualTo(before.sums());
        assertThat(monday().figures()).isEqualTo(before.figures());
        assertThat(monday().integrity()).isEqualTo(before.integrity());
    }

    @Test
    void aDayWithoutCasesHasAnEmptyBook() {
        DayBook book = days.books().of(SUNDAY);
        assertThat(book.cases()).isEmpty();
        assertThat(book.figures().firstWord().cases()).isZero();
        assertThat(book.sums().given("CNY").isZero()).isTrue();
        assertThat(book.fileStem()).isEqualTo("daybook-3702-01-2026-11-22");
    }

    @Test
    void carriesNoNameTelephoneOrPersonOfStaff() {
        days.whole(MONDAY);
        assertThat(monday().toString()).doesNotContain("秀兰", "13800138000", "0012345678", "p-1", "s-1");
    }
}
