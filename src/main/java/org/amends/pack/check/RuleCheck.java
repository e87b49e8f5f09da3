package org.amends.pack.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.quote.ExampleCheck;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.language.Language;
import org.amends.pack.form.Placed;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Problems;

/** A written rule names its source, declares every fact it reads with the right type, and its worked examples come out to the fen. */
final class RuleCheck {
    private final Rule rule;
    private final Cell cell;
    private final Problems problems;

    private RuleCheck(Placed<Rule> placed, Problems problems) {
        this.rule = placed.value();
        this.cell = placed.cell();
        this.problems = problems;
    }

    static void check(Placed<Rule> placed, Problems problems) {
        RuleCheck check = new RuleCheck(placed, problems);
        int before = problems.count();
        check.source();
        check.formulaFacts();
        check.conditionFacts();
        placed.cell().list("facts").forEach(check::factShape);
        if (problems.count() == before) {
            check.examples();
        }
    }

    private void source() {
        if (rule.basis().source().text().in(Language.ZH).isBlank()
                || rule.basis().source().article().in(Language.ZH).isBlank()) {
            problems.add(cell.place().at("source"), "rule-without-source", "没有写明出处和条款",
                    "source and article are not given");
        }
    }

    private void formulaFacts() {
        for (FactUse use : rule.calculation().formula().uses()) {
            Optional<FactSpec> spec = rule.fact(use.fact());
            if (spec.isEmpty()) {
                problems.add(cell.place().at("facts"), "missing-fact", "公式要用事实“" + use.fact() + "”，规则里没有",
                        "the formula reads the fact “" + use.fact() + "”, which is not declared");
            } else if (spec.get().type() != use.type()) {
                problems.add(cell.place().at("facts"), "fact-type", "事实“" + use.fact() + "”的类型应是 " + use.type(),
                        "the fact “" + use.fact() + "” must be of type " + use.type());
            }
        }
    }

    private void conditionFacts() {
        for (String list : List.of("preconditions", "exemptions")) {
            for (Cell condition : cell.list(list)) {
                condition.list("options").forEach(o -> hasOption(condition.at("fact"), o));
            }
        }
        cell.list("facts").stream().filter(f -> f.has("when"))
                .forEach(f -> hasOption(f.at("when").at("fact"), f.at("when").at("option")));
    }

    private void hasOption(Cell fact, Cell option) {
        Optional<FactSpec> spec = rule.fact(fact.text());
        if (spec.isEmpty()) {
            problems.add(fact.place(), "unknown-fact", "规则里没有事实“" + fact.text() + "”",
                    "the rule has no fact “" + fact.text() + "”");
        } else if (!options(spec.get()).contains(option.text())) {
            problems.add(option.place(), "unknown-option", "事实“" + fact.text() + "”没有“" + option.text() + "”这个值",
                    "the fact “" + fact.text() + "” has no value “" + option.text() + "”");
        }
    }

    private static Set<String> options(FactSpec spec) {
        return spec.type() == FactType.YES_NO ? Set.of("yes", "no")
                : Set.copyOf(spec.options().stream().map(o -> o.id()).toList());
    }

    private void factShape(Cell fact) {
        boolean choice = fact.text("type").equals("choice");
        if (choice != fact.has("options")) {
            problems.add(fact.place(), "fact-options", "选择类的事实要有选项，别的不能有",
                    "a choice wants options, and nothing else may have them");
        }
    }

    private void examples() {
        for (ExampleCheck.Failure failure : ExampleCheck.failures(rule)) {
            problems.add(cell.place().at("examples").at(failure.index()), "example",
                    "算出来的和例子不一样：" + told(failure.got()), "comes out otherwise: " + told(failure.got()));
        }
    }

    private static String told(Quote got) {
        return switch (got) {
            case Quote.Owed owed -> "owed " + owed.sum().minor() + " " + owed.sum().currency() + " (minor units)";
            case Quote.Payable due -> "payable " + due.sum().minor() + " " + due.sum().currency() + " (minor units)";
            case Quote.NotOwed none -> "not owed: " + none.reason();
            case Quote.Missing missing -> "missing " + missing.facts().stream().map(FactSpec::id).toList();
            case Quote.Wrong wrong -> "wrong " + wrong.faults();
        };
    }
}
