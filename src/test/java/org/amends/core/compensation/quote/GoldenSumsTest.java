package org.amends.core.compensation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.formula.LateFee.Bounds;
import org.amends.core.compensation.formula.LateFee.YearEnd;
import org.amends.core.compensation.formula.MeteringRefund.MeterFault;
import org.amends.core.compensation.rule.Rule;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums worked by hand in training material and regulations, to the fen. */
class GoldenSumsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G1 television half worn,          electronic, 3000, 2021-11-23, 2026-11-23, 1500.00",
        "G2 fridge half worn,              motor,      2500, 2020-11-23, 2026-11-23, 1250.00",
        "G4 rice cooker past its life,     heating,     300, 2020-11-23, 2026-11-23,   30.00",
        "G5 charger exactly six months,    electronic,  200, 2026-05-23, 2026-11-23,  200.00",
        "seven months wears,               electronic, 1200, 2026-04-23, 2026-11-23, 1130.00",
        "exactly the end of life,          heating,     300, 2021-11-23, 2026-11-23,   30.00",
        "a day before the end of life,     heating,     300, 2021-11-24, 2026-11-23,   30.00",
        "rest below the floor,             lighting,    240, 2025-01-23, 2026-11-23,   24.00",
        "rest just above the floor,        lighting,    240, 2025-02-23, 2026-11-23,   30.00",
        "a third of a fen is rounded once, electronic,  100, 2026-04-22, 2026-11-23,   94.17"})
    void damagedAppliances(String name, String kind, String price, String bought, String broken, String sum) {
        Rule rule = Rules.rule("appliance-1996", Rules.appliance());
        assertOwed(rule, sum, "repairable=no", "item-class=" + kind, "item-price=" + price, "bought-on=" + bought,
                "event-day=" + broken);
    }

    @Test
    void g3ClaimAfterSevenDaysIsLostWithItsReason() {
        Rule rule = Rules.rule("appliance-1996", Rules.appliance(), Rules.terms(List.of(), List.of(), 7),
                Rules.spec(new FactUse("claim-day", FactType.DATE), FactSpec.Asked.IF_KNOWN));
        String[] facts = {"repairable=no", "item-class=heating", "item-price=800", "bought-on=2026-01-01",
            "event-day=2026-11-01", "claim-day=2026-11-09"};
        assertThat(Quotes.quote(rule, Rules.facts(rule, facts), Rules.TODAY))
                .isInstanceOfSatisfying(Quote.NotOwed.class, none -> {
                    assertThat(none.reason()).isEqualTo("claim.lapsed");
                    assertThat(none.decidingFact()).isEqualTo("claim-day");
                });
        facts[5] = "claim-day=2026-11-08";
        assertThat(Quotes.quote(rule, Rules.facts(rule, facts), Rules.TODAY)).isInstanceOf(Quote.Owed.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G6 outage of thirty hours,   30:00, 30000, 30, 0.40, single-rate, 2000.00",
        "G7 forty minutes are an hour, 0:40, 30000, 30, 0.40, single-rate,   66.67",
        "one hour is one hour,         1:00, 30000, 30, 0.40, single-rate,   66.67",
        "above it real time,           1:01, 30000, 30, 0.40, single-rate,   67.78",
        "two-part tariff,             30:00, 30000, 30, 0.40, two-part,    2500.00"})
    void outages(String name, String off, String energy, String days, String price, String tariff, String sum) {
        Rule rule = Rules.rule("outage-1996", Rules.outage());
        assertOwed(rule, sum, "outage-duration=" + off, "usual-energy=" + energy, "usual-days=" + days,
                "energy-price=" + price, "tariff=" + tariff);
    }

    @Test
    void g8VoltagePaysAShareOfTheEnergyNotOfTheLoss() {
        Rule rule = Rules.rule("voltage-2024", Rules.voltage());
        assertOwed(rule, "60000.00", "out-of-range-energy=300000", "energy-price=1.00");
    }

    @Test
    void g18AnotherUsersFaultPaysTheMeanPriceOfLastMonth() {
        Rule rule = Rules.rule("users-fault-2024", Rules.usersFault());
        assertOwed(rule, "612.50", "lost-energy=1250", "energy-price=0.49");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", value = {
        "G9 household twenty days, household, 60.00, 2026-03-10, 2026-03-30, -, -, -, 1.20",
        "G10 household over the year, household, 100.00, 2025-12-15, 2026-01-14, -, -, -, 3.00",
        "G11 two months paid on 5 July, household, 88.24, 2026-05-31, 2026-07-05, 145.54, 2026-06-30, 2026-07-05, 3.82",
        "G12 business split at the year, other, 2000.00, 2025-12-15, 2026-01-18, 3000.00, 2026-01-15, 2026-01-18, 190.00",
        "G13 household eleven days, household, 78.00, 2025-12-25, 2026-01-05, -, -, -, 0.86"})
    void lateFees(String name, String category, String debt, String due, String paid, String debt2, String due2,
            String paid2, String sum) {
        assertThat(lateFee(YearEnd.SPLIT, Bounds.NONE, category, debt, due, paid, debt2, due2, paid2))
                .isInstanceOfSatisfying(Quote.Payable.class, q -> assertThat(q.sum()).isEqualTo(Rules.yuan(sum)));
    }

    @Test
    void g12InTheOldReadingTakesAllDaysAtTheCarriedRate() {
        assertThat(lateFee(YearEnd.WHOLE_AT_CARRIED_RATE, Bounds.NONE, "other", "2000.00", "2025-12-15", "2026-01-18",
                "3000.00", "2026-01-15", "2026-01-18"))
                .isInstanceOfSatisfying(Quote.Payable.class, q -> assertThat(q.sum()).isEqualTo(Rules.yuan("222.00")));
    }

    @Test
    void g13WithTheLeastSumIsOneYuan() {
        Bounds least = new Bounds(Optional.of(Rules.yuan("1")), Optional.empty());
        assertThat(lateFee(YearEnd.SPLIT, least, "household", "78.00", "2025-12-25", "2026-01-05", null, null, null))
                .isInstanceOfSatisfying(Quote.Payable.class, q -> assertThat(q.sum()).isEqualTo(Rules.yuan("1.00")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G14 ratio too high,                 100, 350,  70000, 1, owed,     50000.00",
        "G15 ratio too low,                  350, 100, 100000, 1, payable, 250000.00",
        "G16 two of three ratios too low,     36,  30,  21000, 1, payable,   4200.00"})
    void multipliers(String name, String right, String billed, String energy, String price, String side, String sum) {
        Rule rule = Rules.rule("multiplier-2024", Rules.metering(MeterFault.MULTIPLIER));
        String[] facts = {"true-multiplier=" + right, "billed-multiplier=" + billed, "fault-day-known=yes",
            "energy-in-fault-period=" + energy, "energy-price=" + price};
        if (side.equals("owed")) {
            assertOwed(rule, sum, facts);
        } else {
            assertThat(Quotes.quote(rule, Rules.facts(rule, facts), Rules.TODAY)).isInstanceOfSatisfying(
                    Quote.Payable.class, q -> assertThat(q.sum()).isEqualTo(Rules.yuan(sum)));
        }
    }

    @Test
    void g17MeterErrorIsReckonedFromZeroNotFromTheLimit() {
        Rule rule = Rules.rule("meter-error-2024", Rules.metering(MeterFault.ERROR));
        assertOwed(rule, "250.00", "meter-error=2.5", "fault-day-known=yes", "energy-in-fault-period=10250",
                "energy-price=1");
        assertOwed(rule, "125.00", "meter-error=2.5", "fault-day-known=no", "energy-in-fallback-period=10250",
                "energy-price=1");
    }

    private static Quote lateFee(YearEnd yearEnd, Bounds bounds, String category, String... debts) {
        Rule rule = Rules.rule("late-fee-2024", Rules.lateFee(yearEnd, bounds),
                optional("debt-2", FactType.MONEY), optional("due-on-2", FactType.DATE),
                optional("paid-on-2", FactType.DATE));
        List<String> facts = new ArrayList<>(List.of("user-category=" + category,
                "debt=" + debts[0], "due-on=" + debts[1], "paid-on=" + debts[2]));
        if (debts[3] != null) {
            facts.addAll(List.of("debt-2=" + debts[3], "due-on-2=" + debts[4], "paid-on-2=" + debts[5]));
        }
        return Quotes.quote(rule, Rules.facts(rule, facts.toArray(String[]::new)), Rules.TODAY);
    }

    private static FactSpec optional(String id, FactType type) {
        return Rules.spec(new FactUse(id, type), FactSpec.Asked.IF_KNOWN);
    }

    private static void assertOwed(Rule rule, String sum, String... facts) {
        assertThat(Quotes.quote(rule, Rules.facts(rule, facts), Rules.TODAY)).isInstanceOfSatisfying(
                Quote.Owed.class, q -> assertThat(q.sum()).isEqualTo(Rules.yuan(sum)));
    }
}
