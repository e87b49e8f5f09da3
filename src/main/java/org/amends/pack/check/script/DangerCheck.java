package org.amends.pack.check.script;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.policy.Mechanism;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/** Where the danger question is asked, every yes has its advice, and a clock of minutes (G1). */
final class DangerCheck {
    private static final List<String> DANGERS = List.of("smell-or-sparks", "wire-down", "water", "medical-device");

    private DangerCheck() {
    }

    static void check(Cells cells, Problems problems) {
        boolean asked = cells.file("pack.json")
                .filter(p -> p.texts("switches").contains(Mechanism.DANGER_QUESTION.id())).isPresent();
        Set<String> have = cells.entries("dangers.json", "dangers").stream().map(d -> d.text("danger"))
                .collect(Collectors.toSet());
        if (asked && !cells.isBroken("dangers.json")) {
            DANGERS.stream().filter(d -> !have.contains(d)).forEach(d -> problems.add(Place.file("dangers.json"),
                    "missing-danger", "险情“" + d + "”没有处置办法", "no advice for the danger “" + d + "”"));
        }
        cells.entries("dangers.json", "dangers").forEach(d -> minutes(d, cells, problems));
    }

    private static void minutes(Cell danger, Cells cells, Problems problems) {
        cells.entries("clocks.json", "clocks").stream().filter(c -> c.text("id").equals(danger.text("clock")))
                .filter(c -> !c.at("span").text("unit").equals("minutes"))
                .forEach(c -> problems.add(danger.place().at("clock"), "danger-clock", "险情的时钟要以分钟计",
                        "a danger's clock counts minutes"));
    }
}
