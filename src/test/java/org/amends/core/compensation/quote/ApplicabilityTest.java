package org.amends.core.compensation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.formula.NoneButExplain;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;

class ApplicabilityTest {
    private static final LocalDate TURN = LocalDate.of(2024, 6, 1);
    private static final FactSpec EVENT_DAY =
            Rules.spec(new FactUse("event-day", FactType.DATE), FactSpec.Asked.ALWAYS);
    private static final Rule OLD = Rules.inForce(Rules.rule("cn-outage-1996", Rules.outage(), EVENT_DAY), null,
            TURN.minusDays(1));
    private static final Rule NEW = Rules.inForce(Rules.rule("cn-outage-2024", Rules.outage(), EVENT_DAY), TURN, null);
    private static final Rule VOLTAGE = Rules.rule("cn-voltage-2024", Rules.voltage(), Rules.terms(List.of(), List.of(), 7),
            EVENT_DAY);
    private static final Rule NONE = Rules.rule("cn-none-2024", new NoneButExplain(Wording.same("explained")));
    private static final Rule APPLIANCE = Rules.rule("cn-appliance-1996", Rules.appliance());
    private static final List<Rule> ALL = List.of(NONE, OLD, NEW, VOLTAGE, APPLIANCE);

    @Test
    void rightsThatGiveComeFirstThenThoseOpenThenTheOthers() {
        Facts facts = Rules.facts(VOLTAGE, "event-day=2026-11-20", "out-of-range-energy=10", "energy-price=1");
        assertThat(names(facts)).containsExactly("Gives cn-voltage-2024", "Open cn-outage-2024",
                "Open cn-appliance-1996", "Cannot cn-none-2024");
    }

    @Test
    void whileTheDayIsUnknownOnlyTheEditionInForceTodayIsListed() {
        assertThat(names(Facts.NONE)).containsExactly("Open cn-outage-2024", "Open cn-voltage-2024",
                "Open cn-appliance-1996", "Cannot cn-none-2024");
    }

    @Test
    void dayOfTheEventBringsTheOldEditionBack() {
        assertThat(names(Rules.facts(OLD, "event-day=2024-05-31"))).contains("Open cn-outage-1996")
                .doesNotContain("Open cn-outage-2024");
    }

    @Test
    void onlyEditionIsListedWithItsReasonWhenTheDayIsOutsideIt() {
        List<Applicability> found = Applicability.all(List.of(NEW), Rules.facts(NEW, "event-day=2020-01-01"), Rules.TODAY);
        assertThat(found).singleElement().isInstanceOfSatisfying(Applicability.Cannot.class, cannot -> {
            assertThat(cannot.decidingFact()).isEqualTo("event-day");
            assertThat(cannot.why().zh()).contains("2020年1月1日").contains("2024年6月1日起施行");
        });
    }

    @Test
    void daysLeftToClaimCountDownAndGoBelowZero() {
        Applicability voltage = Applicability.of(VOLTAGE, Facts.NONE, Rules.TODAY);
        assertThat(voltage.daysLeftToClaim(Rules.facts(VOLTAGE, "event-day=2026-11-20"), Rules.TODAY)).contains(4L);
        assertThat(voltage.daysLeftToClaim(Rules.facts(VOLTAGE, "event-day=2026-11-15"), Rules.TODAY)).contains(-1L);
        assertThat(voltage.daysLeftToClaim(Facts.NONE, Rules.TODAY)).isEmpty();
    }

    @Test
    void sumTheCustomerHasToPayIsNoRightAndMistakesStandApart() {
        Rule lateFee = Rules.rule("cn-late-fee-2024", Rules.lateFee(
                org.amends.core.compensation.formula.LateFee.YearEnd.SPLIT,
                org.amends.core.compensation.formula.LateFee.Bounds.NONE));
        Facts facts = Rules.facts(lateFee, "user-category=household", "debt=100", "due-on=2026-11-01", "paid-on=2026-11-20");
        assertThat(Applicability.of(lateFee, facts, Rules.TODAY)).isInstanceOf(Applicability.Cannot.class);
        assertThat(Applicability.of(NEW, Rules.facts(NEW, "event-day=2027-01-01"), Rules.TODAY))
                .isInstanceOf(Applicability.Mistaken.class);
    }

    @Test
    void bookFindsRulesAndTheirEditions() {
        RuleBook book = new RuleBook(ALL);
        assertThat(book.find("cn-outage-2024")).contains(NEW);
        assertThat(book.find("cn-outage")).isEmpty();
        assertThat(book.editions("cn-outage")).containsExactly(OLD, NEW);
    }

    private static List<String> names(Facts facts) {
        return Applicability.all(ALL, facts, Rules.TODAY).stream()
                .map(a -> a.getClass().getSimpleName() + " " + a.rule().id()).toList();
    }
}
