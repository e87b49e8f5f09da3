package org.amends.core.compensation.quote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.language.Wording;

/** Whether a rule can apply to a case, as far as its facts tell: rights are found unasked, while the clerk works. */
public sealed interface Applicability {
    Rule rule();

    /** It gives a sum. */
    record Gives(Rule rule, Quote.Owed quote) implements Applicability {
    }

    /** It may apply; these facts are missing. */
    record Open(Rule rule, List<FactSpec> missing) implements Applicability {
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /** It cannot apply, and why; `decidingFact` is empty when no fact decides. */
    record Cannot(Rule rule, Wording why, String decidingFact) implements Applicability {
    }

    /** Facts contradict each other or cannot be. */
    record Mistaken(Rule rule, List<FactFault> faults) implements Applicability {
        public Mistaken {
            faults = List.copyOf(faults);
        }
    }

    static Applicability of(Rule rule, Facts facts, LocalDate today) {
        return switch (Quotes.quote(rule, facts, today)) {
            case Quote.Owed owed -> new Gives(rule, owed);
            case Quote.Missing(var missing) -> new Open(rule, missing);
            case Quote.NotOwed(var reason, var why, var fact, var lines) -> new Cannot(rule, why, fact);
            case Quote.Payable(var sum, var lines) -> new Cannot(rule,
                    new Wording("算下来是客户应付的钱，不是应得的。", "It comes out as a sum to be paid by the customer."), "");
            case Quote.Wrong(var faults) -> new Mistaken(rule, faults);
        };
    }

    /**
     * All rules against the facts: those that give, then those open, then the others, each in the pack's order. Of two
     * editions only the one that counts is listed; while the day of the event is unknown, the one in force today.
     */
    static List<Applicability> all(List<Rule> rules, Facts facts, LocalDate today) {
        LocalDate day = facts.day(Facts.EVENT_DAY).orElse(today);
        return rules.stream()
                .filter(r -> r.basis().force().covers(day) || isOnlyEdition(rules, r, day))
                .map(r -> of(r, facts, today))
                .sorted(Comparator.comparingInt(Applicability::order)).toList();
    }

    /** Days left to claim, today counted as none left; empty where no term is known. Below zero when it has lapsed. */
    default Optional<Long> daysLeftToClaim(Facts facts, LocalDate today) {
        return Quotes.claimBy(rule(), facts).map(last -> last.toEpochDay() - today.toEpochDay());
    }

    private static boolean isOnlyEdition(List<Rule> rules, Rule rule, LocalDate day) {
        return rules.stream().noneMatch(
                r -> r.family().equals(rule.family()) && r.basis().force().covers(day));
    }

    private static int order(Applicability one) {
        return switch (one) {
            case Gives g -> 0;
            case Open o -> 1;
            case Mistaken m -> 2;
            case Cannot c -> 3;
        };
    }
}
