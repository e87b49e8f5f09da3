package org.amends.pack.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Whatever is named by id exists. */
final class ReferenceCheck {
    private final Cells cells;
    private final Problems problems;

    private ReferenceCheck(Cells cells, Problems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    static void check(Cells cells, Problems problems) {
        ReferenceCheck check = new ReferenceCheck(cells, problems);
        cells.folder("failures").forEach(check::failure);
        Optional<Set<String>> clocks = cells.ids("clocks.json", "clocks");
        cells.entries("dangers.json", "dangers").forEach(d -> check.known(d.at("clock"), clocks, "时钟", "clock"));
        cells.entries("channels.json", "channels").forEach(c -> check.known(c.list("clocks"), clocks, "时钟", "clock"));
        cells.entries("phrases.json", "phrases").forEach(p -> check.known(p.list("kinds"),
                cells.idsOfFolder("failures"), "失误类型", "failure kind"));
        check.decidedBy();
        check.hall();
    }

    private void hall() {
        Optional<Set<String>> kinds = cells.idsOfFolder("failures");
        cells.entries("norms.json", "norms").forEach(n -> known(n.list("kinds"), kinds, "失误类型", "failure kind"));
        cells.entries("cards.json", "cards").forEach(c -> known(c.list("kinds"), kinds, "失误类型", "failure kind"));
        cells.entries("personas.json", "personas").forEach(p -> known(p.at("kind"), kinds, "失误类型", "failure kind"));
        cells.entries("cards.json", "cards").stream().flatMap(c -> c.list("questions").stream())
                .forEach(q -> known(q.at("right"), Optional.of(Set.copyOf(q.list("choices", c -> c.text("id")))),
                        "选项", "choice"));
    }

    private void failure(Cell kind) {
        known(kind.list("needs"), cells.ids("needs.json", "needs"), "需求", "need");
        known(kind.list("causes"), cells.ids("causes.json", "causes"), "原因", "cause");
        known(kind.list("clocks"), cells.ids("clocks.json", "clocks"), "时钟", "clock");
        known(kind.list("rules"), cells.idsOfFolder("entitlements"), "赔偿规则", "rule");
        kind.list("steps").forEach(s -> known(s.list("phrases"), cells.ids("phrases.json", "phrases"),
                "话术", "phrase"));
        kind.list("remedies").stream().filter(r -> r.has("clock")).forEach(r ->
                known(r.at("clock"), cells.ids("clocks.json", "clocks"), "时钟", "clock"));
        kind.list("severity").forEach(s -> severity(kind, s));
    }

    private void severity(Cell kind, Cell fact) {
        Optional<Cell> question = kind.list("questions").stream()
                .filter(q -> q.text("id").equals(fact.text("question"))).findFirst();
        if (question.isEmpty()) {
            unknown(fact.at("question"), "问题", "question");
            return;
        }
        Set<String> choices = Set.copyOf(question.get().list("choices", c -> c.text("id")));
        known(fact.list("choices"), Optional.of(choices), "选项", "choice");
    }

    private void decidedBy() {
        Optional<Set<String>> roles = cells.file("authority.json").map(a -> Set.copyOf(
                a.list("roles", r -> r.text("role"))));
        cells.folder("entitlements").stream().filter(r -> r.has("decidedBy"))
                .forEach(r -> known(r.at("decidedBy"), roles, "角色", "role"));
    }

    private void known(List<Cell> names, Optional<Set<String>> ids, String zh, String en) {
        names.forEach(name -> known(name, ids, zh, en));
    }

    private void known(Cell name, Optional<Set<String>> ids, String zh, String en) {
        if (ids.isPresent() && !ids.get().contains(name.text())) {
            unknown(name, zh, en);
        }
    }

    private void unknown(Cell name, String zh, String en) {
        problems.add(name.place(), "unknown-" + en.replace(' ', '-'), "没有编号为“" + name.text() + "”的" + zh,
                "no " + en + " “" + name.text() + "”");
    }
}
