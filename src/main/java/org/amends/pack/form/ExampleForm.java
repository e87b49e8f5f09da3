package org.amends.pack.form;

import java.util.List;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.compensation.rule.WorkedExample.Expected;
import org.amends.pack.json.Cell;

/** A worked example of a rule; its facts must be facts of the rule, in their text form. */
final class ExampleForm {
    private final Sums sums;
    private final List<FactSpec> specs;

    ExampleForm(Sums sums, List<FactSpec> specs) {
        this.sums = sums;
        this.specs = specs;
    }

    WorkedExample example(Cell cell) {
        Facts facts = Facts.NONE;
        for (String id : cell.at("facts").keys()) {
            facts = with(facts, id, cell.at("facts").text(id));
        }
        return new WorkedExample(cell.wording("title"), facts, cell.at("today").day(), expected(cell.at("expected")));
    }

    private Facts with(Facts facts, String id, String text) {
        FactSpec spec = specs.stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rule has no fact “" + id + "”"));
        return switch (FactText.read(spec, text, sums.currency())) {
            case FactText.Read.Value(var value) -> facts.with(id, value);
            case FactText.Read.Unfit(var fault) -> throw new IllegalArgumentException(
                    "“" + text + "” does not fit the fact “" + fault.fact() + "”");
        };
    }

    private Expected expected(Cell cell) {
        return switch (cell.keys().getFirst()) {
            case "owed" -> new Expected.Owed(sums.of(cell, "owed"));
            case "payable" -> new Expected.Payable(sums.of(cell, "payable"));
            case "missing" -> new Expected.Missing(cell.text("missing"));
            default -> new Expected.NotOwed(cell.text("notOwed"));
        };
    }
}
