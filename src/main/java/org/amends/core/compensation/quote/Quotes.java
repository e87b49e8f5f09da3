package org.amends.core.compensation.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.formula.Formula;
import org.amends.core.compensation.rule.Condition;
import org.amends.core.compensation.rule.Force;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Within;
import org.amends.core.compensation.working.Figures;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Result;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;

/**
 * Works a rule out for the facts of a case. Pure: the same rule, facts and day give the same quote, whoever asks. In
 * this order: facts that cannot be, the edition, what frees the company, what must hold, the term to claim, what is
 * missing, the sum.
 */
public final class Quotes {
    /** The option of a fact that is open still (a cause not yet known): as good as no answer. */
    public static final String NOT_YET_KNOWN = "not-yet-known";

    private Quotes() {
    }

    public static Quote quote(Rule rule, Facts entered, LocalDate today) {
        List<FactFault> faults = FactChecks.faults(rule, entered, today);
        if (!faults.isEmpty()) {
            return new Quote.Wrong(faults);
        }
        Facts facts = known(entered);
        Optional<Quote> barred = barred(rule, facts, today);
        if (barred.isPresent()) {
            return barred.get();
        }
        List<FactSpec> missing = missing(rule, facts);
        if (!missing.isEmpty()) {
            return new Quote.Missing(missing);
        }
        try {
            return named(rule, rule.calculation().formula().work(facts, rule.calculation().rounding()));
        } catch (ArithmeticException beyondMoney) {
            return new Quote.Wrong(List.of(new FactFault("", Refusal.of("sum.too-large"))));
        }
    }

    /** The last day to claim under the rule, where it sets one and the day of the event is known. */
    public static Optional<LocalDate> claimBy(Rule rule, Facts facts) {
        return lastDay(rule.terms().deadlines().claim(), facts);
    }

    /** The last day to bring evidence, where the rule sets one and the day of the event is known. */
    public static Optional<LocalDate> evidenceBy(Rule rule, Facts facts) {
        return lastDay(rule.terms().deadlines().evidence(), facts);
    }

    private static Optional<LocalDate> lastDay(Optional<Within> within, Facts facts) {
        return within.flatMap(w -> facts.day(Facts.EVENT_DAY).map(w::lastDay));
    }

    private static Facts known(Facts entered) {
        Map<String, FactValue> known = new HashMap<>(entered.values());
        known.values().removeIf(v -> v.equals(new FactValue.Option(NOT_YET_KNOWN)));
        return new Facts(known);
    }

    private static Optional<Quote> barred(Rule rule, Facts facts, LocalDate today) {
        return edition(rule, facts)
                .or(() -> rule.terms().exemptions().stream().filter(c -> holds(c, facts))
                        .findFirst().map(c -> notOwed(rule, c.id(), c.why(), c.fact())))
                .or(() -> rule.terms().preconditions().stream()
                        .filter(c -> facts.option(c.fact()).isPresent() && !holds(c, facts))
                        .findFirst().map(c -> notOwed(rule, c.id(), c.why(), c.fact())))
                .or(() -> lapsed(rule, facts, today));
    }

    private static boolean holds(Condition condition, Facts facts) {
        return facts.option(condition.fact()).filter(condition.options()::contains).isPresent();
    }

    private static Optional<Quote> edition(Rule rule, Facts facts) {
        Force force = rule.basis().force();
        return facts.day(Facts.EVENT_DAY).filter(day -> !force.covers(day)).map(day -> notOwed(rule, "edition",
                new Wording("事情发生在 " + Figures.day(day).zh() + "，不在这一版规定的有效期内（" + force.text().zh() + "），要用另一版。",
                        "It happened on " + Figures.day(day).en() + ", outside this edition (" + force.text().en()
                                + "); another edition counts."), Facts.EVENT_DAY));
    }

    private static Optional<Quote> lapsed(Rule rule, Facts facts, LocalDate today) {
        LocalDate asked = facts.day(Facts.CLAIM_DAY).orElse(today);
        return claimBy(rule, facts).filter(asked::isAfter).map(
                last -> notOwed(rule, "claim.lapsed", rule.terms().deadlines().lapsed(), Facts.CLAIM_DAY));
    }

    /**
     * In the rule's order of asking: what its conditions stand on, what its formula wants as far as the facts tell, and
     * what the rule itself wants beyond its formula.
     */
    private static List<FactSpec> missing(Rule rule, Facts facts) {
        Formula formula = rule.calculation().formula();
        Set<String> wanted = new HashSet<>(formula.wanted(facts));
        rule.terms().preconditions().forEach(c -> wanted.add(c.fact()));
        Set<String> read = formula.uses().stream().map(FactUse::fact).collect(Collectors.toSet());
        return rule.facts().stream().filter(f -> !facts.has(f.id()))
                .filter(f -> wanted.contains(f.id()) || !read.contains(f.id()) && f.isWanted(facts)).toList();
    }

    private static Quote named(Rule rule, Result result) {
        return switch (result) {
            case Result.Owes(var sum, var lines) -> new Quote.Owed(sum, withBasis(rule, lines));
            case Result.Costs(var sum, var lines) -> new Quote.Payable(sum, withBasis(rule, lines));
            case Result.Nothing(var reason, var why, var fact, var lines) ->
                    new Quote.NotOwed(reason, why, fact, withBasis(rule, lines));
            case Result.Unfit(var faults) -> new Quote.Wrong(faults);
        };
    }

    private static Quote notOwed(Rule rule, String reason, Wording why, String fact) {
        return new Quote.NotOwed(reason, why, fact, withBasis(rule, List.of()));
    }

    private static List<Line> withBasis(Rule rule, List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        rule.basis().texts().forEach(text -> all.add(Line.of(text)));
        return all;
    }
}
