package org.amends.core.compensation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.formula.BandedSum;
import org.amends.core.compensation.formula.Receipts;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.rights.CaseFacts;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges where sums go wrong elsewhere, each by its name. */
class EdgesTest {
    private static final Rule APPLIANCE = Rules.rule("appliance-1996", Rules.appliance());
    private static final Rule OUTAGE = Rules.rule("outage-2024", Rules.outage());
    private static final Rule RECEIPTS = Rules.rule("receipts-2021", new Receipts(Optional.empty()));

    @ParameterizedTest(name = "opened {0}: claimed {1}")
    @CsvSource({"2026-03-29T00:59:59Z, 2026-03-29", "2026-06-30T23:00:00Z, 2026-07-01", "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-10-25T00:30:00Z, 2026-10-25", "2026-10-25T23:59:59Z, 2026-10-25", "2026-10-26T00:00:00Z, 2026-10-26"})
    void dayOfAClaimIsTheHallsOwnAcrossSummerTime(Instant opened, LocalDate day) {
        CaseFile file = CaseFile.fold(List.of(new Recorded(Cases.CLERK, opened, Cases.opened()))).orElseThrow();
        assertThat(CaseFacts.claimed(Facts.NONE, file, ZoneId.of("Europe/London")).day(Facts.CLAIM_DAY)).contains(day);
    }

    @Test
    void durationAcrossMidnightAndOverADayIsOneLengthOfTime() {
        assertThat(outage("23:59")).isEqualTo(outageOf(23 * 60 + 59));
        assertThat(outage("24:00")).isEqualTo(outageOf(24 * 60));
        assertThat(sum(outage("24:01"))).isGreaterThan(sum(outage("24:00")));
    }

    @Test
    void sumsBeyondMoneyAreToldAndNeverWrapRound() {
        Facts most = Facts.NONE.with("receipts-total", new FactValue.Sum(Money.of(Long.MAX_VALUE, "CNY")));
        assertThat(sum(Quotes.quote(RECEIPTS, most, Rules.TODAY))).isEqualTo(Money.of(Long.MAX_VALUE, "CNY"));
        Facts energy = Facts.NONE.with("outage-duration", new FactValue.Minutes(Long.MAX_VALUE))
                .with("usual-energy", new FactValue.Number(new BigDecimal("1e30"))).with("usual-days", number(1))
                .with("energy-price", new FactValue.Number(new BigDecimal("1e30")))
                .with("tariff", new FactValue.Option("two-part"));
        assertThat(Quotes.quote(OUTAGE, energy, Rules.TODAY)).isInstanceOf(Quote.Wrong.class);
    }

    @ParameterizedTest(name = "receipts {0}, paid by others {1}")
    @CsvSource({"0, 0, NotOwed", "5, 5, NotOwed", "0, 5, Wrong", "5, 6, Wrong"})
    void nothingLostGivesNothingAndNeverLess(long total, long others, String answer) {
        Facts facts = Facts.NONE.with("receipts-total", new FactValue.Sum(Money.of(total, "CNY")))
                .with("paid-by-others", new FactValue.Sum(Money.of(others, "CNY")));
        assertThat(Quotes.quote(RECEIPTS, facts, Rules.TODAY).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void negativeQuantityIsToldAtItsPlace() {
        assertThat(Quotes.quote(OUTAGE, facts("1:00", -1, 30), Rules.TODAY)).isInstanceOf(Quote.Wrong.class);
        assertThat(Quotes.quote(RECEIPTS, Facts.NONE.with("receipts-total",
                new FactValue.Sum(Money.of(-1, "CNY"))), Rules.TODAY)).isInstanceOf(Quote.Wrong.class);
    }

    @Test
    void zeroDaysOfUseCannotBe() {
        assertThat(Quotes.quote(OUTAGE, facts("1:00", 100, 0), Rules.TODAY)).isInstanceOf(Quote.Wrong.class);
    }

    @Test
    void dayInTheFutureCannotBeAndTodayCan() {
        assertThat(appliance("2026-01-01", Rules.TODAY.plusDays(1).toString(), "electronic")).isInstanceOf(Quote.Wrong.class);
        assertThat(appliance("2026-01-01", Rules.TODAY.toString(), "electronic")).isInstanceOf(Quote.Owed.class);
    }

    @Test
    void purchaseAfterTheDamageCannotBeAndTheSameDayCan() {
        assertThat(appliance("2026-11-02", "2026-11-01", "electronic")).isInstanceOf(Quote.Wrong.class);
        assertThat(sum(appliance("2026-11-01", "2026-11-01", "electronic"))).isEqualTo(Rules.yuan("1000"));
    }

    @ParameterizedTest(name = "bought {0}: {1}")
    @CsvSource({"2026-05-01, 1000.00", "2016-12-01, 100.00", "2016-11-01, 100.00", "2001-11-01, 100.00", "1970-01-01, 100.00"})
    void lifetimeReachedOrExceededIsTheFloorAndSixMonthsAreFullPrice(String bought, String sum) {
        assertThat(sum(appliance(bought, "2026-11-01", "electronic"))).isEqualTo(Rules.yuan(sum));
    }

    @Test
    void applianceClassTheRuleDoesNotKnowIsToldAtItsPlace() {
        assertThat(appliance("2026-05-01", "2026-11-01", "spaceship")).isInstanceOf(Quote.Wrong.class);
    }

    @ParameterizedTest(name = "{0} {1} h: {2}")
    @CsvSource({"AT_LEAST, 12:00, 80", "AT_LEAST, 11:59, 0", "MORE_THAN, 12:00, 0", "MORE_THAN, 12:01, 80",
        "AT_LEAST, 24:00, 120", "AT_LEAST, 23:59, 80", "MORE_THAN, 24:00, 80", "MORE_THAN, 24:01, 120"})
    void periodsAreHalfOpenAsTheirEdgeSays(BandedSum.Edge edge, String off, long sum) {
        BandedSum banded = new BandedSum(new BandedSum.Measure("outage-duration", FactType.HOURS, edge), "", List.of(
                new BandedSum.Schedule("", org.amends.core.language.Wording.same("all"), List.of(new BandedSum.Band(new BigDecimal("12"), Rules.yuan("80"))),
                        Optional.of(new BandedSum.Further(new BigDecimal("12"), Rules.yuan("40"))), Optional.empty())));
        Rule rule = Rules.rule("restore-2025", banded);
        Quote quote = Quotes.quote(rule, Rules.facts(rule, "outage-duration=" + off), Rules.TODAY);
        assertThat(quote instanceof Quote.Owed owed ? owed.sum() : Rules.yuan("0")).isEqualTo(Money.of(sum * 100, "CNY"));
    }

    private static Quote appliance(String bought, String broken, String kind) {
        Facts facts = Facts.NONE.with("repairable", FactValue.Option.NO).with("item-class", new FactValue.Option(kind))
                .with("item-price", new FactValue.Sum(Rules.yuan("1000")))
                .with("bought-on", new FactValue.Day(LocalDate.parse(bought)))
                .with("event-day", new FactValue.Day(LocalDate.parse(broken)));
        return Quotes.quote(APPLIANCE, facts, Rules.TODAY);
    }

    private static Quote outage(String length) {
        return Quotes.quote(OUTAGE, facts(length, 300, 30), Rules.TODAY);
    }

    private static Quote outageOf(long minutes) {
        return Quotes.quote(OUTAGE, facts("1:00", 300, 30).with("outage-duration", new FactValue.Minutes(minutes)), Rules.TODAY);
    }

    private static Facts facts(String length, long energy, long days) {
        return Rules.facts(OUTAGE, "outage-duration=" + length, "energy-price=0.55", "tariff=single-rate")
                .with("usual-energy", number(energy)).with("usual-days", number(days));
    }

    private static FactValue number(long value) {
        return new FactValue.Number(BigDecimal.valueOf(value));
    }

    private static Money sum(Quote quote) {
        return ((Quote.Owed) quote).sum();
    }
}
