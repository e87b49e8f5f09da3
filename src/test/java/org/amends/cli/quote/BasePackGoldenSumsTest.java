package org.amends.cli.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.app.pack.PackRules;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.quote.ExampleCheck;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.amends.pack.PackLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden sums again, through the rules of the base pack as they are written. */
class BasePackGoldenSumsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static RuleBook rules;

    @BeforeAll
    static void readThePack() {
        switch (new PackRules(new PackLoader()).read(Path.of("assets/packs/cn-base"))) {
            case RuleSource.Read(RuleBook read) -> rules = read;
            case RuleSource.Faulty(var problems) -> throw new AssertionError(String.join("\n",
                    problems.stream().map(Wording::en).toList()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G1,  cn-appliance-1996, HOME item-class=electronic item-price=3000 bought-on=2021-11-20, 1500.00",
        "G2,  cn-appliance-1996, HOME item-class=motor item-price=2500 bought-on=2020-11-20, 1250.00",
        "G3,  cn-appliance-1996, event-day=2026-11-01 claim-day=2026-11-09, not owed: claim.lapsed",
        "G4,  cn-appliance-1996, HOME item-class=heating item-price=300 bought-on=2020-11-20, 30.00",
        "G5,  cn-appliance-1996, HOME item-class=electronic item-price=200 bought-on=2026-05-20, 200.00",
        "G6,  cn-outage-1996, OLD outage-duration=30:00, 2000.00", "G7,  cn-outage-1996, OLD outage-duration=0:40, 66.67",
        "G6b, cn-outage-2024, event-day=2024-05-31, not owed: edition",
        "G6c, cn-outage-1996, event-day=2024-06-01, not owed: edition",
        "G6d, cn-outage-2024, contract-accident-clause=no, not owed: clause",
        "G8,  cn-voltage-2024, VOLTAGE out-of-range-energy=300000 energy-price=1.00, 60000.00",
        "G9,  cn-late-fee-2024, LATE user-category=household debt=60 due-on=2026-03-10 paid-on=2026-03-30, payable 1.20",
        "G10, cn-late-fee-2024, LATE user-category=household debt=100 due-on=2025-12-15 paid-on=2026-01-14, payable 3.00",
        "G12, cn-late-fee-2024, LATE user-category=other debt=2000 due-on=2025-12-15 paid-on=2026-01-18 debt-2=3000 "
                + "due-on-2=2026-01-15 paid-on-2=2026-01-18, payable 190.00",
        "G13, cn-late-fee-2024, LATE user-category=household debt=78 due-on=2025-12-25 paid-on=2026-01-05, payable 0.86",
        "G14, cn-metering-multiplier-2024, METER true-multiplier=100 billed-multiplier=350 energy-in-fault-period=70000, "
                + "50000.00",
        "G15, cn-metering-multiplier-2024, METER true-multiplier=350 billed-multiplier=100 energy-in-fault-period=100000, "
                + "payable 250000.00",
        "G16, cn-metering-multiplier-2024, METER true-multiplier=36 billed-multiplier=30 energy-in-fault-period=21000, "
                + "payable 4200.00",
        "G17, cn-metering-error-2024, METER meter-tested=yes meter-error=2.5 energy-in-fault-period=10250, 250.00"})
    void comeOutToTheFen(String name, String id, String facts, String answer) {
        Rule rule = rules.find(id).orElseThrow();
        String[] pairs = Stream.of(facts.split(" ")).flatMap(f -> Stream.of(SETS.getOrDefault(f, f).split(" ")))
                .collect(Collectors.toMap(f -> f.substring(0, f.indexOf('=')), f -> f, (a, b) -> b)).values()
                .toArray(String[]::new);
        assertThat(shown(Quotes.quote(rule, Rules.facts(rule, pairs), TODAY))).isEqualTo(answer);
    }

    @Test
    void everyWrittenRuleHasItsExamplesAndTheyComeOut() {
        assertThat(rules.rules()).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.calculation().examples()).as(rule.id()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(ExampleCheck.failures(rule)).as(rule.id()).isEmpty();
        });
    }

    private static final Map<String, String> SETS = Map.of(
            "HOME", "event-day=2026-11-20 low-voltage-home=yes cause-party=company accident-kind=neutral-broken repairable=no",
            "OLD", "event-day=2024-05-01 cause-party=company contract-accident-clause=yes usual-energy=30000 usual-days=30 "
                    + "energy-price=0.40 tariff=single",
            "VOLTAGE", "event-day=2026-11-20 cause-party=company contract-voltage-clause=yes power-factor-ok=yes",
            "LATE", "event-day=2026-11-20 waiver-reason=none",
            "METER", "event-day=2026-11-20 fault-day-known=yes energy-price=1");

    private static String shown(Quote quote) {
        return switch (quote) {
            case Quote.Owed(Money sum, var lines) -> plain(sum);
            case Quote.Payable(Money sum, var lines) -> "payable " + plain(sum);
            case Quote.NotOwed none -> "not owed: " + none.reason();
            case Quote.Missing(var facts) -> "missing " + facts.stream().map(f -> f.id()).toList();
            case Quote.Wrong(var faults) -> "wrong " + faults;
        };
    }

    private static String plain(Money sum) {
        return java.math.BigDecimal.valueOf(sum.minor(), 2).toPlainString();
    }
}
