package org.amends.core.compensation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.formula.BandedSum.Band;
import org.amends.core.compensation.formula.BandedSum.Edge;
import org.amends.core.compensation.formula.BandedSum.Further;
import org.amends.core.compensation.formula.BandedSum.Measure;
import org.amends.core.compensation.formula.BandedSum.Schedule;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas at their edges: bands, caps, receipts, metering both ways, late fees charged and waived. */
class FormulaTablesTest {

    @ParameterizedTest(name = "{0} {1} = {2}")
    @CsvSource({
        "AT_LEAST,  11:59, band.not-reached", "AT_LEAST,  12:00,  85.00", "AT_LEAST,  23:59,  85.00",
        "AT_LEAST,  24:00, 130.00", "AT_LEAST,  36:00, 175.00", "AT_LEAST,  60:00, 265.00", "AT_LEAST, 999:00, 300.00",
        "MORE_THAN, 12:00, band.not-reached", "MORE_THAN, 12:01,  85.00", "MORE_THAN, 24:00,  85.00",
        "MORE_THAN, 24:01, 130.00", "MORE_THAN, 36:00, 130.00", "MORE_THAN, 36:01, 175.00"})
    void furtherPeriodsUpToTheCap(Edge edge, String off, String answer) {
        BandedSum formula = new BandedSum(new Measure("outage-duration", FactType.HOURS, edge), "", List.of(schedule(
                "", List.of(band("12", "85")), Optional.of(new Further(new BigDecimal("12"), Rules.yuan("45"))), "300")));
        assertThat(answer(formula, "outage-duration=" + off)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} {1} days = {2}")
    @CsvSource({"household, 4, band.not-reached", "household, 5, 20.00", "household, 9, 20.00", "household, 10, 50.00",
        "household, 500, 50.00", "business, 1, 100.00", "stranger, 1, fact.unfit.choice"})
    void bandsByADelayInDaysAndByAFact(String who, String days, String answer) {
        BandedSum formula = new BandedSum(new Measure("delay", FactType.DAYS, Edge.AT_LEAST), "who", List.of(
                schedule("household", List.of(band("5", "20"), band("10", "50")), Optional.empty(), null),
                schedule("business", List.of(band("1", "100")), Optional.empty(), null)));
        assertThat(answer(formula, "delay=" + days, "who=" + who)).isEqualTo(answer);
    }

    @Test
    void fixedSumIsOneOrByAFact() {
        assertThat(answer(new FixedSum("", List.of(amount("", "30"))))).isEqualTo("30.00");
        FixedSum byWho = new FixedSum("who", List.of(amount("household", "30"), amount("business", "60")));
        assertThat(answer(byWho, "who=business")).isEqualTo("60.00");
        assertThat(answer(byWho, "who=stranger")).isEqualTo("fact.unfit.choice");
        assertThat(answer(byWho)).isEqualTo("missing who");
    }

    @ParameterizedTest(name = "{0} less {1} = {2}")
    @CsvSource(nullValues = "-", value = {"300, -, 300.00", "300, 0, 300.00", "300, 120.5, 179.50", "900, -, 500.00",
        "900, 300, 500.00", "900, 500, 400.00", "300, 300, sum.zero", "300, 301, fact.more-than-loss", "0, -, sum.zero"})
    void receiptsLessWhatOthersPaidUpToTheLimit(String total, String others, String answer) {
        Receipts formula = new Receipts(Optional.of(Rules.yuan("500")));
        assertThat(others == null ? answer(formula, "receipts-total=" + total)
                : answer(formula, "receipts-total=" + total, "paid-by-others=" + others)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "error {0} = {1}")
    @CsvSource({"2, metering.within-limit", "-2, metering.within-limit", "0, metering.within-limit", "2.01, 1.97",
        "25, 20.00", "-20, payable 25.00", "-100, fact.below-all"})
    void meterErrorBeyondTheLimitSettlesBothWays(String error, String answer) {
        assertThat(answer(Rules.metering(MeteringRefund.MeterFault.ERROR), "meter-error=" + error, "fault-day-known=yes",
                "energy-in-fault-period=100", "energy-price=1")).isEqualTo(answer);
    }

    @ParameterizedTest(name = "correction {0} = {1}")
    @CsvSource({"-50, 50.00", "100, payable 100.00", "0, sum.zero", "-100, 100.00", "-100.1, fact.below-all"})
    void wrongWiringSettlesBothWays(String correction, String answer) {
        assertThat(answer(Rules.metering(MeteringRefund.MeterFault.WIRING), "correction-rate=" + correction,
                "fault-day-known=no", "energy-in-fallback-period=100", "energy-price=1")).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} billed as {1} = {2}")
    @CsvSource({"30, 30, sum.zero", "0, 30, fact.zero", "30, 0, fact.zero", "10, 40, 75.00"})
    void multipliers(String right, String billed, String answer) {
        assertThat(answer(Rules.metering(MeteringRefund.MeterFault.MULTIPLIER), "true-multiplier=" + right,
                "billed-multiplier=" + billed, "fault-day-known=yes", "energy-in-fault-period=100", "energy-price=1"))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1} usual, {2} billed at {3} = {4}")
    @CsvSource({"BOTH, 180, 40, 0.56, payable 78.40", "BOTH, 180, 240, 0.56, 33.60", "BOTH, 180, 180, 0.56, sum.zero",
        "BOTH, 0, 0, 1, sum.zero", "BOTH, 10, 20, 0, fact.zero", "COLLECT_ONLY, 180, 40, 0.56, payable 78.40",
        "COLLECT_ONLY, 180, 180.01, 0.56, metering.collect-only", "COLLECT_ONLY, 180, 180, 0.56, sum.zero"})
    void aNormalMonthStandsInForMeteringThatFailed(
            UsualUse.Direction direction, String usual, String billed, String price, String answer) {
        assertThat(answer(new UsualUse(direction), "normal-energy=" + usual, "energy-in-fault-period=" + billed,
                "energy-price=" + price)).isEqualTo(answer);
    }

    @Test
    void meteringAsksForTheRealPeriodFirst() {
        MeteringRefund formula = Rules.metering(MeteringRefund.MeterFault.ERROR);
        assertThat(answer(formula)).isEqualTo("missing meter-error fault-day-known energy-price");
        assertThat(answer(formula, "fault-day-known=yes"))
                .isEqualTo("missing meter-error energy-in-fault-period energy-price");
        assertThat(answer(formula, "fault-day-known=no"))
                .isEqualTo("missing meter-error energy-in-fallback-period energy-price");
        MeteringRefund always = new MeteringRefund(MeteringRefund.MeterFault.ERROR, new BigDecimal("2"),
                new MeteringRefund.Period(MeteringRefund.Order.FALLBACK_ALWAYS, Wording.same("half"),
                        new BigDecimal("0.5")));
        assertThat(answer(always, "meter-error=25", "energy-in-fallback-period=200", "energy-price=1"))
                .isEqualTo("20.00");
    }

    @ParameterizedTest(name = "charged {0}, waiver {1} = {2}")
    @CsvSource(nullValues = "-", value = {"-, -, payable 3.00", "5.00, -, 2.00", "3.00, -, late-fee.rightly-charged",
        "1.00, none, late-fee.rightly-charged", "-, misread, 3.00", "5.00, misread, 5.00", "0, misread, sum.zero"})
    void lateFeeChargedTooHighOrWaivedIsOwedBack(String charged, String waiver, String answer) {
        List<String> facts = new java.util.ArrayList<>(List.of("user-category=household", "debt=100",
                "due-on=2026-10-10", "paid-on=2026-11-09"));
        Optional.ofNullable(charged).ifPresent(c -> facts.add("late-fee-charged=" + c));
        Optional.ofNullable(waiver).ifPresent(w -> facts.add("waiver-reason=" + w));
        assertThat(answer(Rules.lateFee(LateFee.YearEnd.SPLIT, LateFee.Bounds.NONE), facts.toArray(String[]::new)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} to {1} = {2}")
    @CsvSource({"2026-10-10, 2026-10-10, late-fee.not-late", "2026-10-10, 2026-10-09, late-fee.not-late",
        "2026-12-10, 2026-11-20, late-fee.not-late", "2026-10-10, 2026-10-11, payable 1.00", "2020-10-10, 2026-10-10, payable 30.00"})
    void lateFeeHasItsLeastAndItsMost(String due, String paid, String answer) {
        LateFee.Bounds bounds = new LateFee.Bounds(Optional.of(Rules.yuan("1")), Optional.of(new BigDecimal("30")));
        assertThat(answer(Rules.lateFee(LateFee.YearEnd.SPLIT, bounds), "user-category=household", "debt=100",
                "due-on=" + due, "paid-on=" + paid)).isEqualTo(answer);
    }

    @Test
    void damagedThingHasACeilingAndARepairIsBorneWhole() {
        DamagedItem formula = new DamagedItem(Rules.appliance().classes(), 6, BigDecimal.TEN,
                Optional.of(Rules.yuan("1000")));
        assertThat(answer(formula, "repairable=yes", "repair-cost=80.5")).isEqualTo("80.50");
        assertThat(answer(formula, "repairable=yes", "repair-cost=1000.01")).isEqualTo("1000.00");
        assertThat(answer(formula, "repairable=no", "item-class=motor", "item-price=3000", "bought-on=2026-10-01",
                "event-day=2026-11-01")).isEqualTo("1000.00");
        assertThat(answer(formula, "repairable=yes", "repair-cost=0")).isEqualTo("sum.zero");
    }

    @Test
    void zeroPricesAndTimesAreToldAtTheirPlaceNoUseIsSimplyNothing() {
        String[] facts = {"outage-duration=1:00", "usual-energy=720", "usual-days=30", "energy-price=1", "tariff=two-part"};
        for (int i : new int[] {0, 2, 3}) {
            String[] wrong = facts.clone();
            wrong[i] = facts[i].replaceAll("=.*", i == 0 ? "=0:00" : "=0");
            assertThat(answer(Rules.outage(), wrong)).isEqualTo("fact.zero");
        }
        facts[1] = "usual-energy=0";
        assertThat(answer(Rules.outage(), facts)).isEqualTo("sum.zero");
        assertThat(answer(Rules.voltage(), "out-of-range-energy=10", "energy-price=0")).isEqualTo("fact.zero");
        assertThat(answer(Rules.metering(MeteringRefund.MeterFault.WIRING), "correction-rate=-1",
                "fault-day-known=no", "energy-in-fallback-period=100", "energy-price=0")).isEqualTo("fact.zero");
        assertThat(answer(new NoneButExplain(Wording.same("none")))).isEqualTo("none-but-explain");
    }

    /** The sum, `payable` and the sum, the reason of nothing, the key of the fault, or what is missing. */
    private static String answer(Formula formula, String... facts) {
        Rule rule = Rules.rule("rule-2026", formula);
        return switch (Quotes.quote(rule, Rules.facts(rule, facts), Rules.TODAY)) {
            case Quote.Owed(Money sum, var lines) -> plain(sum);
            case Quote.Payable(Money sum, var lines) -> "payable " + plain(sum);
            case Quote.NotOwed none -> none.reason();
            case Quote.Wrong(var faults) -> faults.getFirst().refusal().key();
            case Quote.Missing(var missing) -> "missing "
                    + String.join(" ", missing.stream().map(FactSpec::id).toList());
        };
    }

    private static String plain(Money sum) {
        return BigDecimal.valueOf(sum.minor(), 2).toPlainString();
    }

    private static Band band(String from, String sum) {
        return new Band(new BigDecimal(from), Rules.yuan(sum));
    }

    private static FixedSum.Amount amount(String option, String sum) {
        return new FixedSum.Amount(option, Wording.same(option), Rules.yuan(sum));
    }

    private static Schedule schedule(String option, List<Band> bands, Optional<Further> further, String cap) {
        return new Schedule(option, Wording.same(option), bands, further, Optional.ofNullable(cap).map(Rules::yuan));
    }

    @Test
    void eachFormulaTellsWhatItReads() {
        assertThat(new FixedSum("who", List.of(amount("a", "1"))).uses())
                .containsExactly(new FactUse("who", FactType.CHOICE));
        assertThat(Rules.usersFault().uses()).extracting(FactUse::fact).containsExactly("lost-energy", "energy-price");
    }
}
