package org.amends.core.compensation.quote;

import java.util.List;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.compensation.rule.WorkedExample.Expected;

/** Whether a rule's worked examples come out to the fen. A pack with one that does not may not act. Pure. */
public final class ExampleCheck {

    private ExampleCheck() {
    }

    /** An example, by its place in the rule, that came out otherwise. */
    public record Failure(int index, WorkedExample example, Quote got) {
    }

    public static List<Failure> failures(Rule rule) {
        List<WorkedExample> examples = rule.calculation().examples();
        return java.util.stream.IntStream.range(0, examples.size())
                .mapToObj(i -> new Failure(i, examples.get(i),
                        Quotes.quote(rule, examples.get(i).facts(), examples.get(i).today())))
                .filter(f -> !isAsExpected(f.example().expected(), f.got())).toList();
    }

    private static boolean isAsExpected(Expected expected, Quote got) {
        return switch (expected) {
            case Expected.Owed(var sum) -> got instanceof Quote.Owed owed && owed.sum().equals(sum);
            case Expected.Payable(var sum) -> got instanceof Quote.Payable payable && payable.sum().equals(sum);
            case Expected.NotOwed(var reason) -> got instanceof Quote.NotOwed none
                    && (reason.isEmpty() || none.reason().equals(reason));
            case Expected.Missing(var fact) -> got instanceof Quote.Missing missing
                    && missing.facts().stream().anyMatch(f -> f.id().equals(fact));
        };
    }
}
