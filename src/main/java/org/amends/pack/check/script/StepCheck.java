package org.amends.pack.check.script;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Every step of a failure kind can be reached, in the order of the rail, and every question stands at one of them. */
final class StepCheck {
    private static final List<String> RAIL = List.of("receive", "apologise", "take-responsibility", "find-cause",
            "resolve", "compensate", "explain", "confirm");
    private static final List<String> ALWAYS = List.of("receive", "apologise", "resolve", "explain", "confirm");

    private StepCheck() {
    }

    static void check(Cells cells, Problems problems) {
        for (Cell kind : cells.folder("failures")) {
            order(kind, problems);
            Set<String> stages = Set.copyOf(kind.list("steps", s -> s.text("stage")));
            ALWAYS.stream().filter(a -> !stages.contains(a)).forEach(a -> problems.add(kind.place().at("steps"),
                    "missing-step", "缺少步骤“" + a + "”", "no step “" + a + "”"));
            kind.list("questions").stream().filter(q -> !stages.contains(q.text("stage"))).forEach(q ->
                    problems.add(q.place().at("stage"), "unreachable-question",
                            "步骤“" + q.text("stage") + "”不在流程里，这个问题永远问不到",
                            "the step “" + q.text("stage") + "” is not there, so this is never asked"));
        }
    }

    private static void order(Cell kind, Problems problems) {
        Set<String> seen = new HashSet<>();
        int furthest = -1;
        for (Cell step : kind.list("steps")) {
            String stage = step.text("stage");
            if (!seen.add(stage)) {
                problems.add(step.place().at("stage"), "unreachable-step", "步骤“" + stage + "”写了两次，第二个走不到",
                        "the step “" + stage + "” is there twice; the second is never reached");
            } else if (RAIL.indexOf(stage) < furthest) {
                problems.add(step.place().at("stage"), "step-order", "步骤“" + stage + "”的次序不对",
                        "the step “" + stage + "” is out of order");
            }
            furthest = Math.max(furthest, RAIL.indexOf(stage));
        }
    }
}
