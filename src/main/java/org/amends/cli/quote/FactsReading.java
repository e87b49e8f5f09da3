package org.amends.cli.quote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;

/** The facts of a file as a rule understands them; all problems at once, each at its place. */
record FactsReading(Facts facts, LocalDate today, List<FactsProblem> problems) {

    static FactsReading of(FactsText file, Rule rule, LocalDate present) {
        List<FactsProblem> problems = new ArrayList<>(file.problems());
        LocalDate today = file.today().flatMap(t -> day(t, problems)).orElse(present);
        Facts facts = Facts.NONE;
        for (Map.Entry<String, FactsText.Entry> entry : file.facts().entrySet()) {
            String pointer = "/facts/" + entry.getKey();
            int line = entry.getValue().line();
            Optional<FactSpec> spec = rule.fact(entry.getKey());
            if (spec.isEmpty()) {
                problems.add(FactsProblem.of(line, pointer, "fact.unknown", entry.getKey(), known(rule)));
                continue;
            }
            switch (FactText.read(spec.get(), entry.getValue().text(), rule.calculation().rounding().currency())) {
                case FactText.Read.Value(var value) -> facts = facts.with(entry.getKey(), value);
                case FactText.Read.Unfit(FactFault fault) -> problems.add(new FactsProblem(line, pointer,
                        fault.refusal().key(), arguments(spec.get(), fault)));
            }
        }
        return new FactsReading(facts, today, problems);
    }

    /** What stands there, then the options where only those will do. */
    private static List<String> arguments(FactSpec spec, FactFault fault) {
        List<String> args = new ArrayList<>(fault.refusal().args());
        args.add(String.join(", ", spec.options().stream().map(o -> o.id()).toList()));
        return args;
    }

    private static Optional<LocalDate> day(FactsText.Entry text, List<FactsProblem> problems) {
        try {
            return Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeException notADay) {
            problems.add(FactsProblem.of(text.line(), "/today", "fact.unfit.date", text.text()));
            return Optional.empty();
        }
    }

    private static String known(Rule rule) {
        return String.join(", ", rule.facts().stream().map(FactSpec::id).toList());
    }
}
