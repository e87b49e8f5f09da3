package org.amends.core.compensation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.compensation.rule.Calculation;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.compensation.rule.WorkedExample.Expected;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;

class ExampleCheckTest {
    private static final Rule VOLTAGE = Rules.rule("voltage-2024", Rules.voltage());
    private static final Rule LATE_FEE = Rules.rule("late-fee-2024", Rules.lateFee(
            org.amends.core.compensation.formula.LateFee.YearEnd.SPLIT,
            org.amends.core.compensation.formula.LateFee.Bounds.NONE));
    private static final String[] OWED = {"out-of-range-energy=10", "energy-price=1"};
    private static final String[] NOTHING = {"out-of-range-energy=0", "energy-price=1"};
    private static final String[] LATE =
        {"user-category=household", "debt=100", "due-on=2026-11-01", "paid-on=2026-11-21"};

    @Test
    void examplesThatComeOutPass() {
        assertThat(failures(VOLTAGE, example(VOLTAGE, new Expected.Owed(Rules.yuan("2.00")), OWED),
                example(VOLTAGE, new Expected.NotOwed("sum.zero"), NOTHING),
                example(VOLTAGE, new Expected.NotOwed(""), NOTHING),
                example(VOLTAGE, new Expected.Missing("energy-price"), "out-of-range-energy=1"))).isEmpty();
        assertThat(failures(LATE_FEE, example(LATE_FEE, new Expected.Payable(Rules.yuan("2.00")), LATE))).isEmpty();
    }

    @Test
    void examplesThatDoNotAreNamedByTheirPlaceWithWhatCameOut() {
        assertThat(failures(VOLTAGE, example(VOLTAGE, new Expected.Owed(Rules.yuan("2.00")), OWED),
                example(VOLTAGE, new Expected.Owed(Rules.yuan("2.01")), OWED),
                example(VOLTAGE, new Expected.Payable(Rules.yuan("2.00")), OWED),
                example(VOLTAGE, new Expected.NotOwed(""), OWED),
                example(VOLTAGE, new Expected.NotOwed("edition"), NOTHING),
                example(VOLTAGE, new Expected.Missing("energy-price"), OWED),
                example(VOLTAGE, new Expected.Missing("tariff"), "out-of-range-energy=1")))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(failures(LATE_FEE, example(LATE_FEE, new Expected.Owed(Rules.yuan("2.00")), LATE),
                example(LATE_FEE, new Expected.Payable(Rules.yuan("1.99")), LATE))).containsExactly(0, 1);
    }

    private static List<Integer> failures(Rule rule, WorkedExample... examples) {
        Calculation calculation = new Calculation(rule.calculation().formula(), rule.calculation().rounding(),
                rule.facts(), List.of(examples));
        return ExampleCheck.failures(new Rule(rule.id(), rule.title(), rule.basis(), calculation, rule.terms()))
                .stream().map(ExampleCheck.Failure::index).toList();
    }

    private static WorkedExample example(Rule rule, Expected expected, String... facts) {
        return new WorkedExample(Wording.same("example"), Rules.facts(rule, facts), Rules.TODAY, expected);
    }
}
