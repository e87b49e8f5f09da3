package org.amends.pack.check.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** A question that fills a fact names a fact of one of its kind's rules, and its answers are that fact's values. */
final class QuestionCheck {

    private QuestionCheck() {
    }

    static void check(Cells cells, Problems problems) {
        if (cells.idsOfFolder("entitlements").isEmpty()) {
            return;
        }
        for (Cell kind : cells.folder("failures")) {
            List<Cell> facts = cells.folder("entitlements").stream()
                    .filter(r -> kind.texts("rules").contains(r.text("id")))
                    .flatMap(r -> r.list("facts").stream()).toList();
            kind.list("questions").stream().filter(q -> q.has("fact")).forEach(q -> check(q, facts, problems));
        }
    }

    private static void check(Cell question, List<Cell> facts, Problems problems) {
        Optional<Cell> fact = facts.stream().filter(f -> f.text("id").equals(question.text("fact"))).findFirst();
        if (fact.isEmpty()) {
            problems.add(question.place().at("fact"), "unknown-fact",
                    "本类型的赔偿规则里没有事实“" + question.text("fact") + "”",
                    "no rule of this kind has the fact “" + question.text("fact") + "”");
            return;
        }
        Set<String> values = switch (fact.get().text("type")) {
            case "yes-no" -> Set.of("yes", "no");
            case "choice" -> Set.copyOf(fact.get().list("options", o -> o.text("id")));
            default -> Set.of();
        };
        question.list("choices").stream().filter(c -> !values.contains(c.text("id"))).forEach(c ->
                problems.add(c.place().at("id"), "unknown-option",
                        "事实“" + question.text("fact") + "”没有“" + c.text("id") + "”这个值",
                        "the fact “" + question.text("fact") + "” has no value “" + c.text("id") + "”"));
    }
}
