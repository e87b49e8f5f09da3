package org.amends.core.compensation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.authority.GoodwillKind;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.compensation.authority.LimitBar;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.formula.BandedSum.Band;
import org.amends.core.compensation.formula.BandedSum.Edge;
import org.amends.core.compensation.formula.BandedSum.Further;
import org.amends.core.compensation.formula.BandedSum.Measure;
import org.amends.core.compensation.formula.BandedSum.Schedule;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.fixtures.Rules;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A formula that cannot be is not made; sums at the very edges of the types. */
class FormulaShapesTest {
    private static final Wording ALL = Wording.same("all");
    private static final Measure HOURS = new Measure("off", FactType.HOURS, Edge.AT_LEAST);

    private static Band band(String from) {
        return new Band(new BigDecimal(from), Rules.yuan("10"));
    }

    private static Schedule schedule(String option, Band... bands) {
        return new Schedule(option, ALL, List.of(bands), Optional.empty(), Optional.empty());
    }

    private static FixedSum.Amount amount(String option) {
        return new FixedSum.Amount(option, ALL, Rules.yuan("10"));
    }

    static Stream<ThrowingCallable> impossible() {
        return Stream.of(
                () -> new FixedSum("", List.of()),
                () -> new FixedSum("who", List.of()),
                () -> new FixedSum("", List.of(amount("a"), amount("b"))),
                () -> new BandedSum(HOURS, "", List.of()),
                () -> new BandedSum(HOURS, "", List.of(schedule("a", band("1")), schedule("b", band("1")))),
                () -> new Measure("off", FactType.MONEY, Edge.AT_LEAST),
                () -> new Further(BigDecimal.ZERO, Rules.yuan("1")),
                () -> schedule("", band("2"), band("2")),
                () -> schedule("", band("2"), band("1")),
                () -> schedule(""),
                () -> new EnergyMultiple(EnergyMultiple.EnergyBasis.USUAL_USE, 0, ALL, List.of()),
                () -> new EnergyMultiple(EnergyMultiple.EnergyBasis.USUAL_USE, -1, ALL,
                        List.of(new EnergyMultiple.Multiple("", ALL, BigDecimal.ONE))),
                () -> new DamagedItem.ItemClass("tv", ALL, 0),
                () -> new GoodwillKind("gift", ALL, GoodwillKind.Nature.GIFT, Optional.of(Rules.yuan("0"))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void isNotMade(ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasGrantedInTheCaseCountsForTheCustomerToo() {
        Granted granted = new Granted(Rules.yuan("30"), Rules.yuan("10"), Map.of(RoleId.CLERK, Rules.yuan("30")));
        assertThat(granted.toCustomerThisYear()).isEqualTo(Rules.yuan("30"));
        assertThat(new Granted(Rules.yuan("10"), Rules.yuan("30"), Map.of()).toCustomerThisYear())
                .isEqualTo(Rules.yuan("30"));
    }

    @Test
    void whatIsLeftOfALimitIsNeverBelowZero() {
        Money limit = Rules.yuan("50");
        Money none = Rules.yuan("0");
        assertThat(new LimitBar(LimitBar.Scope.CASE, limit, Rules.yuan("70"), none).left()).isEqualTo(none);
        assertThat(new LimitBar(LimitBar.Scope.CASE, limit, limit, none).left()).isEqualTo(none);
        assertThat(new LimitBar(LimitBar.Scope.CASE, limit, Rules.yuan("20"), none).left()).isEqualTo(Rules.yuan("30"));
    }

    @Test
    void lengthsOfTimeHaveTwoDigitsOfMinutes() {
        assertThat(FactText.write(new FactValue.Minutes(65))).isEqualTo("1:05");
        assertThat(FactText.write(new FactValue.Minutes(70))).isEqualTo("1:10");
        assertThat(new Facts(Map.of("off", new FactValue.Option("yes"))).minutes("off")).isEmpty();
    }

    @Test
    void aLengthOfTimeBelowZeroCannotBe() {
        Rule rule = Rules.rule("r-2024", new BandedSum(HOURS, "", List.of(schedule("", band("1")))));
        Facts facts = Rules.facts(rule).with("off", new FactValue.Minutes(-1));
        assertThat(Quotes.quote(rule, facts, Rules.TODAY)).isInstanceOfSatisfying(Quote.Wrong.class, wrong ->
                assertThat(wrong.faults()).extracting(f -> f.fact() + " " + f.refusal().key())
                        .containsExactly("off fact.negative"));
    }
}
