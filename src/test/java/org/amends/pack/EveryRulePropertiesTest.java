package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactOption;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.formula.BandedSum;
import org.amends.core.compensation.formula.DamagedItem;
import org.amends.core.compensation.formula.FixedSum;
import org.amends.core.compensation.formula.Formula;
import org.amends.core.compensation.formula.Receipts;
import org.amends.core.compensation.formula.UsualUse;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.compensation.working.Line;
import org.amends.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of both packs and any facts, seeded so that a failure comes back. Facts are also such as cannot be. */
class EveryRulePropertiesTest {
    private static final int RUNS = 250;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Policy> POLICIES = Stream.of("cn-base", "uk-gsop")
            .map(pack -> ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs", pack))).policy()).toList();
    private final Random random = new Random(20261123);

    static Stream<Rule> rules() {
        return POLICIES.stream().flatMap(policy -> policy.rules().rules().stream());
    }

    @Test
    void packsHoldEveryKindOfFormula() {
        TreeSet<String> kinds = new TreeSet<>();
        rules().forEach(rule -> kinds.add(rule.calculation().formula().getClass().getSimpleName()));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(
                Stream.of(Formula.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void neverNegativeNeverThrownSameOnReplayAndLinesAddUp(Rule rule) {
        for (int run = 0; run < RUNS; run++) {
            Facts facts = any(rule);
            Quote quote = Quotes.quote(rule, facts, TODAY);
            assertThat(Quotes.quote(rule, facts, TODAY)).isEqualTo(quote);
            switch (quote) {
                case Quote.Owed(Money sum, List<Line> lines) -> addsUp(rule, facts, sum, lines);
                case Quote.Payable(Money sum, List<Line> lines) -> addsUp(rule, facts, sum, lines);
                case Quote.NotOwed not -> assertThat(not.why().zh() + not.why().en()).isNotBlank();
                case Quote.Missing missing -> assertThat(missing.facts()).isNotEmpty();
                case Quote.Wrong wrong -> assertThat(wrong.faults()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void neverAboveTheRulesOwnCap(Rule rule) {
        for (int run = 0; run < RUNS; run++) {
            Facts facts = run % 3 == 0 ? any(rule) : near(rule);
            if (Quotes.quote(rule, facts, TODAY) instanceof Quote.Owed owed) {
                cap(rule.calculation().formula(), facts).ifPresent(cap ->
                        assertThat(owed.sum()).as(rule.id() + facts).isLessThanOrEqualTo(cap));
            }
        }
    }

    /** More loss, more hours, more days late, more energy: never less. From each worked example of the rule upwards. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void moreLossOrLongerNeverPaysLess(Rule rule) {
        for (WorkedExample example : rule.calculation().examples()) {
            for (FactSpec spec : rule.facts()) {
                if (grows(rule, spec) && example.facts().has(spec.id())) {
                    Facts facts = example.facts();
                    Money before = owed(rule, facts, example.today());
                    for (int step = 0; step < 40; step++) {
                        facts = facts.with(spec.id(), more(facts.values().get(spec.id())));
                        Money now = owed(rule, facts, example.today());
                        assertThat(now).as(rule.id() + " " + spec.id() + " " + facts).isGreaterThanOrEqualTo(before);
                        before = now;
                    }
                }
            }
        }
    }

    /** Whatever else is known of the customer, how they are served or in which case it stands: the sum is the rule's. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void serviceLevelAndOtherFactsChangeNothing(Rule rule) {
        for (WorkedExample example : rule.calculation().examples()) {
            Quote plain = Quotes.quote(rule, example.facts(), example.today());
            for (String level : List.of("service-level", "green-list", "key-account", "clerk")) {
                Facts more = example.facts().with(level, new FactValue.Option("gold"));
                assertThat(Quotes.quote(rule, more, example.today())).isEqualTo(plain);
            }
        }
    }

    private static void addsUp(Rule rule, Facts facts, Money sum, List<Line> lines) {
        assertThat(sum.minor()).as(rule.id() + facts).isPositive();
        assertThat(lines.stream().flatMap(l -> l.part().stream()).reduce(Money.zero(sum.currency()), Money::plus))
                .as(rule.id() + facts).isEqualTo(sum);
    }

    private static Optional<Money> cap(Formula formula, Facts facts) {
        return switch (formula) {
            case BandedSum banded -> banded.schedules().stream().map(BandedSum.Schedule::cap).allMatch(Optional::isPresent)
                    ? banded.schedules().stream().flatMap(s -> s.cap().stream()).max(Money::compareTo) : Optional.empty();
            case FixedSum fixed -> fixed.amounts().stream().map(FixedSum.Amount::sum).max(Money::compareTo);
            case Receipts receipts -> receipts.limit();
            case DamagedItem item -> facts.hasOption("repairable", "yes") ? Optional.empty() : facts.money("item-price");
            default -> Optional.empty();
        };
    }

    private static Money owed(Rule rule, Facts facts, LocalDate today) {
        return Quotes.quote(rule, facts, today) instanceof Quote.Owed owed ? owed.sum()
                : Money.zero(rule.calculation().rounding().currency());
    }

    /** Amounts of loss and lengths of time; not what others paid already, rates, dates, or a meter's own figures. */
    private static boolean grows(Rule rule, FactSpec spec) {
        return switch (spec.id()) {
            case "energy-in-fault-period" -> rule.calculation().formula() instanceof UsualUse;
            case "receipts-total", "repair-cost", "item-price", "outage-duration", "usual-energy", "lost-energy",
                 "out-of-range-energy", "late-fee-charged" -> true;
            default -> rule.calculation().formula() instanceof BandedSum banded && banded.measure().fact().equals(spec.id());
        };
    }

    private FactValue more(FactValue value) {
        return switch (value) {
            case FactValue.Sum sum -> new FactValue.Sum(sum.money().plus(Money.of(random.nextInt(50_000), sum.money().currency())));
            case FactValue.Minutes minutes -> new FactValue.Minutes(minutes.value() + random.nextInt(600));
            case FactValue.Number number -> new FactValue.Number(number.value().add(new BigDecimal(random.nextInt(500))));
            default -> value;
        };
    }

    private Facts any(Rule rule) {
        Facts facts = Facts.NONE;
        for (FactSpec spec : rule.facts()) {
            if (random.nextInt(12) > 0) {
                facts = facts.with(spec.id(), value(rule, spec, random.nextInt(20) == 0));
            }
        }
        return facts;
    }

    /** As an example, with one fact changed: more often owed than chance would have it. */
    private Facts near(Rule rule) {
        List<WorkedExample> examples = rule.calculation().examples();
        Facts facts = examples.get(random.nextInt(examples.size())).facts();
        FactSpec spec = rule.facts().get(random.nextInt(rule.facts().size()));
        return facts.with(spec.id(), value(rule, spec, false));
    }

    private FactValue value(Rule rule, FactSpec spec, boolean wild) {
        return switch (spec.type()) {
            case MONEY -> new FactValue.Sum(Money.of(wild ? Long.MAX_VALUE / 2 - random.nextInt(9) : random.nextInt(2_000_000),
                    rule.calculation().rounding().currency()));
            case QUANTITY -> new FactValue.Number(wild ? new BigDecimal("1e18") : new BigDecimal(random.nextInt(90_000)).movePointLeft(1));
            case DAYS -> new FactValue.Number(wild ? new BigDecimal("1e12") : new BigDecimal(random.nextInt(400)));
            case PERCENT -> new FactValue.Number(wild ? new BigDecimal("-1e9") : new BigDecimal(random.nextInt(400) - 200).movePointLeft(1));
            case HOURS -> new FactValue.Minutes(wild ? Long.MAX_VALUE / 2 : random.nextInt(30_000));
            case DATE -> new FactValue.Day(wild ? TODAY.plusDays(random.nextInt(5_000)) : TODAY.minusDays(random.nextInt(4_000)));
            case YES_NO -> random.nextBoolean() ? FactValue.Option.YES : FactValue.Option.NO;
            case CHOICE -> option(spec, wild);
        };
    }

    private FactValue option(FactSpec spec, boolean wild) {
        List<String> ids = spec.options().stream().map(FactOption::id).toList();
        return new FactValue.Option(wild || ids.isEmpty() ? "no-such-option" : ids.get(random.nextInt(ids.size())));
    }
}
