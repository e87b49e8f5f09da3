package org.amends.core.compensation.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Terms;
import org.amends.core.compensation.working.Line;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of judgement, and that each answer names the fact that decides. */
class QuotesTest {
    private static final Terms TERMS = Rules.terms(List.of(Rules.is("contract-clause", "yes"), Rules.is("cause", "company")),
            List.of(Rules.is("cause", "chance")), 30);
    private static final Rule OUTAGE = Rules.inForce(Rules.rule("outage-2024", Rules.outage(), TERMS,
            fact("event-day", FactType.DATE), fact("claim-day", FactType.DATE), fact("contract-clause", FactType.YES_NO),
            fact("cause", FactType.CHOICE)), LocalDate.of(2024, 6, 1), null);

    @Test
    void everythingKnownGivesASumWithItsLinesArticleAndProof() {
        Quote.Owed owed = (Quote.Owed) quote("event-day=2026-11-20", "contract-clause=yes", "cause=company",
                "outage-duration=30:00", "usual-energy=30000", "usual-days=30", "energy-price=0.40", "tariff=single-rate");
        assertThat(owed.sum()).isEqualTo(Rules.yuan("2000"));
        assertThat(owed.lines()).extracting(l -> l.text().zh()).containsExactly(
                "停电 30 小时。", "平常 30 天用电 30,000 度，平均每小时 30,000 ÷ (30 × 24) ≈ 41.6667 度。",
                "可能用的电：每小时用电 × 30 小时 = 1,250 度。", "每度电按目录电价：0.40 元。", "single，按 4 倍算。",
                "应得：1,250 度 × 0.40 元 × 4 = 2,000.00 元。",
                "依据：text，条号待核实。2024年6月1日起施行。", "这一条还要等发布单位确认（未核实）。");
    }

    @Test
    void missingFactsAreNamedInTheRulesOrder() {
        assertThat(missing("event-day=2026-11-20", "outage-duration=2:00")).containsExactly(
                "contract-clause", "cause", "usual-energy", "usual-days", "energy-price", "tariff");
    }

    @Test
    void factThatFreesOrBarsDecidesBeforeAnythingIsAskedFor() {
        assertThat(notOwed("cause=chance")).isEqualTo("cause-chance by cause");
        assertThat(notOwed("cause=third-party")).isEqualTo("cause-company by cause");
        assertThat(notOwed("contract-clause=no", "event-day=2026-11-20")).isEqualTo("contract-clause-yes by contract-clause");
    }

    @Test
    void causeNotYetKnownIsNoAnswerYet() {
        assertThat(missing("cause=not-yet-known", "contract-clause=yes")).contains("cause");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, edition by event-day", "2024-06-01, claim.lapsed by claim-day"})
    void dayOfTheEventDecidesTheEdition(String day, String answer) {
        assertThat(notOwed("event-day=" + day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24, open", "2026-10-23, claim.lapsed by claim-day"})
    void termToClaimRunsToTodayUnlessTheDayOfTheClaimIsKnown(String day, String answer) {
        String[] facts = {"event-day=" + day};
        if (answer.equals("open")) {
            assertThat(missing(facts)).isNotEmpty();
        } else {
            assertThat(notOwed(facts)).isEqualTo(answer);
            assertThat(missing("event-day=" + day, "claim-day=2026-11-20")).isNotEmpty();
        }
    }

    @Test
    void factsThatCannotBeAreToldAllAtOnceAtTheirPlace() {
        Facts facts = new Facts(java.util.Map.of("event-day", new FactValue.Day(LocalDate.of(2026, 11, 24)),
                "cause", new FactValue.Option("ghost"), "contract-clause", new FactValue.Option("maybe"),
                "outage-duration", new FactValue.Minutes(-1), "usual-energy", new FactValue.Number(new BigDecimal("-1")),
                "usual-days", new FactValue.Option("thirty")));
        assertThat(faults(Quotes.quote(OUTAGE, facts, Rules.TODAY))).containsExactlyInAnyOrder(
                new FactFault("event-day", Refusal.of("fact.in-future", "2026-11-24")),
                new FactFault("cause", Refusal.of("fact.unfit.choice", "ghost")),
                new FactFault("contract-clause", Refusal.of("fact.unfit.yes-no", "maybe")),
                new FactFault("outage-duration", Refusal.of("fact.negative")),
                new FactFault("usual-energy", Refusal.of("fact.negative")),
                new FactFault("usual-days", Refusal.of("fact.unfit.days")));
    }

    @Test
    void claimBeforeTheEventCannotBe() {
        assertThat(faults(quote("event-day=2026-11-20", "claim-day=2026-11-19")))
                .containsExactly(new FactFault("claim-day", Refusal.of("fact.claim-before-event")));
    }

    @Test
    void moneyOfAnotherCurrencyOrBelowZeroIsRefused() {
        Rule rule = Rules.rule("appliance-1996", Rules.appliance());
        Facts facts = Facts.NONE.with("repair-cost", new FactValue.Sum(Money.of(100, "GBP")))
                .with("item-price", new FactValue.Sum(Money.of(-1, "CNY")));
        assertThat(faults(Quotes.quote(rule, facts, Rules.TODAY))).containsExactlyInAnyOrder(
                new FactFault("repair-cost", Refusal.of("currency.other")),
                new FactFault("item-price", Refusal.of("fact.negative")));
    }

    @Test
    void boughtAfterTheDamageCannotBe() {
        Rule rule = Rules.rule("appliance-1996", Rules.appliance());
        assertThat(faults(Quotes.quote(rule, Rules.facts(rule, "repairable=no", "item-class=motor", "item-price=100",
                "bought-on=2026-11-21", "event-day=2026-11-20"), Rules.TODAY))).containsExactly(new FactFault(
                "bought-on", Refusal.of("fact.bought-after-damage", "2026-11-21", "2026-11-20")));
    }

    @Test
    void sumBeyondMoneyIsToldNotThrown() {
        assertThat(faults(quote("event-day=2026-11-20", "contract-clause=yes", "cause=company",
                "outage-duration=999999:00", "usual-energy=999999999999999", "usual-days=1",
                "energy-price=999999999999999", "tariff=two-part")))
                .containsExactly(new FactFault("", Refusal.of("sum.too-large")));
    }

    @Test
    void repairableThingAsksForTheRepairAloneAndItsDeadlineIsKnown() {
        Rule rule = Rules.rule("appliance-1996", Rules.appliance());
        assertThat(Quotes.quote(rule, Facts.NONE, Rules.TODAY)).isInstanceOfSatisfying(Quote.Missing.class,
                m -> assertThat(m.facts()).extracting(FactSpec::id).containsExactly("repairable"));
        assertThat(Quotes.quote(rule, Rules.facts(rule, "repairable=yes"), Rules.TODAY)).isInstanceOfSatisfying(
                Quote.Missing.class, m -> assertThat(m.facts()).extracting(FactSpec::id).containsExactly("repair-cost"));
        assertThat(Quotes.claimBy(OUTAGE, Rules.facts(OUTAGE, "event-day=2026-11-20")))
                .contains(LocalDate.of(2026, 12, 20));
        assertThat(Quotes.evidenceBy(OUTAGE, Rules.facts(OUTAGE, "event-day=2026-11-20"))).isEmpty();
    }

    @Test
    void factBeyondTheFormulaIsAskedOnlyWhileItsConditionHolds() {
        FactSpec proof = new FactSpec("proof", org.amends.core.language.Wording.same("proof"), FactType.YES_NO,
                org.amends.core.language.Wording.same(""), List.of(), new FactSpec.Asked(FactSpec.Need.REQUIRED,
                        java.util.Optional.of(new FactSpec.When("repairable", "no"))));
        Rule rule = Rules.rule("appliance-1996", Rules.appliance(), proof);
        assertThat(Quotes.quote(rule, Rules.facts(rule, "repairable=yes", "repair-cost=80"), Rules.TODAY))
                .isInstanceOf(Quote.Owed.class);
        assertThat(Quotes.quote(rule, Rules.facts(rule, "repairable=no"), Rules.TODAY)).isInstanceOfSatisfying(
                Quote.Missing.class, m -> assertThat(m.facts()).extracting(FactSpec::id).startsWith("proof"));
    }

    private static Quote quote(String... facts) {
        return Quotes.quote(OUTAGE, Rules.facts(OUTAGE, facts), Rules.TODAY);
    }

    private static List<String> missing(String... facts) {
        return ((Quote.Missing) quote(facts)).facts().stream().map(FactSpec::id).toList();
    }

    private static String notOwed(String... facts) {
        Quote.NotOwed none = (Quote.NotOwed) quote(facts);
        assertThat(none.lines()).extracting(Line::text).last().isEqualTo(OUTAGE.basis().proof().text());
        return none.reason() + " by " + none.decidingFact();
    }

    private static List<FactFault> faults(Quote quote) {
        return ((Quote.Wrong) quote).faults();
    }

    private static FactSpec fact(String id, FactType type) {
        return Rules.spec(new FactUse(id, type), FactSpec.Asked.IF_KNOWN);
    }
}
