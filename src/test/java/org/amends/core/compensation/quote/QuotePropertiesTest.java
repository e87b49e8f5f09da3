package org.amends.core.compensation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.formula.BandedSum;
import org.amends.core.compensation.formula.LateFee;
import org.amends.core.compensation.formula.MeteringRefund.MeterFault;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.working.Line;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;

/** What holds for any facts: seeded, so that a failure comes back. */
class QuotePropertiesTest {
    private static final int RUNS = 400;
    private final Random random = new Random(1996_2024);

    @Test
    void linesAddUpToTheResultAndNothingIsEverNegative() {
        for (int run = 0; run < RUNS; run++) {
            for (Case one : List.of(outage(random.nextInt(100_000)), appliance(random.nextInt(1_000_000)), metering(),
                    lateFee(random.nextInt(1_000_000)), banded(random.nextInt(20_000)))) {
                Quote quote = Quotes.quote(one.rule(), one.facts(), Rules.TODAY);
                switch (quote) {
                    case Quote.Owed(Money sum, List<Line> lines) -> assertAddsUp(sum, lines, one);
                    case Quote.Payable(Money sum, List<Line> lines) -> assertAddsUp(sum, lines, one);
                    default -> assertThat(quote).as(one.toString()).isInstanceOf(Quote.NotOwed.class);
                }
                assertThat(Quotes.quote(one.rule(), one.facts(), Rules.TODAY)).isEqualTo(quote);
            }
        }
    }

    @Test
    void longerOutageNeverPaysLess() {
        for (int run = 0; run < RUNS; run++) {
            Case one = outage(1 + random.nextInt(5_000));
            long more = one.facts().minutes("outage-duration").orElseThrow() + 1 + random.nextInt(500);
            Case longer = new Case(one.rule(), one.facts().with("outage-duration", new FactValue.Minutes(more)));
            assertThat(sum(longer)).isGreaterThanOrEqualTo(sum(one));
            Case band = banded(random.nextInt(20_000));
            long further = band.facts().minutes("outage-duration").orElseThrow() + random.nextInt(2_000);
            assertThat(sum(new Case(band.rule(), band.facts().with("outage-duration", new FactValue.Minutes(further)))))
                    .isGreaterThanOrEqualTo(sum(band));
        }
    }

    @Test
    void dearerThingNeverPaysLessAndAnOlderOneNeverMore() {
        for (int run = 0; run < RUNS; run++) {
            Case one = appliance(random.nextInt(1_000_000));
            Money price = one.facts().money("item-price").orElseThrow();
            Case dearer = with(one, "item-price", new FactValue.Sum(price.plus(Money.of(random.nextInt(5_000), "CNY"))));
            LocalDate bought = one.facts().day("bought-on").orElseThrow();
            Case older = with(one, "bought-on", new FactValue.Day(bought.minusDays(random.nextInt(900))));
            assertThat(sum(dearer)).isGreaterThanOrEqualTo(sum(one));
            assertThat(sum(older)).isLessThanOrEqualTo(sum(one));
        }
    }

    @Test
    void damagedThingPaysBetweenTheFloorAndThePrice() {
        for (int run = 0; run < RUNS; run++) {
            Case one = appliance(1 + random.nextInt(1_000_000));
            long price = one.facts().money("item-price").orElseThrow().minor();
            assertThat(sum(one).minor()).isBetween(Math.round(price * 0.1), price);
        }
    }

    private record Case(Rule rule, Facts facts) {
    }

    private static Case with(Case one, String fact, FactValue value) {
        return new Case(one.rule(), one.facts().with(fact, value));
    }

    private static Money sum(Case one) {
        return switch (Quotes.quote(one.rule(), one.facts(), Rules.TODAY)) {
            case Quote.Owed owed -> owed.sum();
            default -> Money.zero("CNY");
        };
    }

    private static void assertAddsUp(Money sum, List<Line> lines, Case one) {
        assertThat(sum.minor()).as(one.toString()).isPositive();
        assertThat(lines.stream().flatMap(l -> l.part().stream()).reduce(Money.zero("CNY"), Money::plus))
                .as(one.toString()).isEqualTo(sum);
        assertThat(lines).allSatisfy(l -> assertThat(l.text().zh() + l.text().en()).isNotBlank());
    }

    private Case outage(int minutes) {
        return new Case(Rules.rule("outage-2024", Rules.outage()), new Facts(java.util.Map.of(
                "outage-duration", new FactValue.Minutes(1 + minutes), "usual-energy", number(random.nextInt(1_000_000), 2),
                "usual-days", number(1 + random.nextInt(62), 0), "energy-price", number(1 + random.nextInt(20_000), 4),
                "tariff", new FactValue.Option(random.nextInt(2) == 0 ? "single-rate" : "two-part"))));
    }

    private Case appliance(int price) {
        String kind = List.of("electronic", "motor", "heating", "lighting").get(random.nextInt(4));
        return new Case(Rules.rule("appliance-1996", Rules.appliance()), new Facts(java.util.Map.of(
                "repairable", FactValue.Option.NO, "item-class", new FactValue.Option(kind),
                "item-price", new FactValue.Sum(Money.of(price, "CNY")),
                "bought-on", new FactValue.Day(Rules.TODAY.minusDays(random.nextInt(6_000))),
                "event-day", new FactValue.Day(Rules.TODAY))));
    }

    private Case metering() {
        MeterFault fault = MeterFault.values()[random.nextInt(3)];
        return new Case(Rules.rule("metering-2024", Rules.metering(fault)), new Facts(java.util.Map.of(
                "fault-day-known", random.nextInt(2) == 0 ? FactValue.Option.YES : FactValue.Option.NO,
                "energy-in-fault-period", number(random.nextInt(100_000), 1),
                "energy-in-fallback-period", number(random.nextInt(100_000), 1),
                "meter-error", number(random.nextInt(4_000) - 2_000, 2), "energy-price", number(1 + random.nextInt(9_000), 4),
                "true-multiplier", number(1 + random.nextInt(400), 0), "billed-multiplier", number(1 + random.nextInt(400), 0),
                "correction-rate", number(random.nextInt(20_000) - 9_999, 2))));
    }

    private Case lateFee(int debt) {
        LateFee formula = Rules.lateFee(LateFee.YearEnd.values()[random.nextInt(2)], new LateFee.Bounds(
                Optional.of(Rules.yuan("1")), Optional.of(new BigDecimal("30"))));
        LocalDate due = Rules.TODAY.minusDays(random.nextInt(900));
        Facts facts = new Facts(java.util.Map.of("user-category", new FactValue.Option(random.nextInt(2) == 0
                ? "household" : "other"), "debt", new FactValue.Sum(Money.of(debt, "CNY")), "due-on",
                new FactValue.Day(due), "paid-on", new FactValue.Day(random.nextInt(3) > 0
                        ? Rules.TODAY : due)));
        return new Case(Rules.rule("late-fee-2024", formula), random.nextInt(2) == 0 ? facts
                : facts.with("late-fee-charged", new FactValue.Sum(Money.of(random.nextInt(50_000), "CNY"))));
    }

    private static Case banded(int minutes) {
        BandedSum formula = new BandedSum(new BandedSum.Measure("outage-duration", FactType.HOURS,
                BandedSum.Edge.MORE_THAN), "", List.of(new BandedSum.Schedule("", Wording.same("all"),
                List.of(new BandedSum.Band(new BigDecimal("12"), Rules.yuan("80")),
                        new BandedSum.Band(new BigDecimal("24"), Rules.yuan("120"))),
                Optional.of(new BandedSum.Further(new BigDecimal("6.5"), Rules.yuan("40"))),
                Optional.of(Rules.yuan("2000")))));
        return new Case(Rules.rule("band-2024", formula),
                Facts.NONE.with("outage-duration", new FactValue.Minutes(minutes)));
    }

    private static FactValue number(int value, int scale) {
        return new FactValue.Number(BigDecimal.valueOf(value, scale));
    }
}
