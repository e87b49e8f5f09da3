package org.amends.core.compensation.working;

import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;

/** What a formula works out, before the rule adds its name and article. Sums are above zero. */
public sealed interface Result {

    /** To the customer. */
    record Owes(Money sum, List<Line> lines) implements Result {
    }

    /** From the customer. */
    record Costs(Money sum, List<Line> lines) implements Result {
    }

    /** No sum: a stable key, the reason in words, the fact that decides. */
    record Nothing(String reason, Wording why, String decidingFact, List<Line> lines) implements Result {
    }

    /** Facts that cannot be. */
    record Unfit(List<FactFault> faults) implements Result {
    }

    static Result unfit(String fact, String key, String... args) {
        return new Unfit(List.of(new FactFault(fact, Refusal.of(key, args))));
    }

    /** `sum` is what the lines come to; nothing is owed when that is nothing. */
    static Result owes(Money sum, List<Line> lines) {
        return sum.minor() > 0 ? new Owes(sum, lines) : zero(lines);
    }

    static Result costs(Money sum, List<Line> lines) {
        return sum.minor() > 0 ? new Costs(sum, lines) : zero(lines);
    }

    private static Result zero(List<Line> lines) {
        return new Nothing("sum.zero",
                new Wording("按这条规定算出来是零，没有钱款往来。", "Worked out by this rule, the sum is nil."), "", lines);
    }
}
