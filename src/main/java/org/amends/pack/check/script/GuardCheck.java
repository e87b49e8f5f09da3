package org.amends.pack.check.script;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.apology.Finding;
import org.amends.core.apology.PatternText;
import org.amends.core.apology.PhraseGuard;
import org.amends.pack.form.GuardForm;
import org.amends.pack.form.Mapping;
import org.amends.pack.form.Placed;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Guard patterns can be read, find what they are to catch, let through what is fair, and the pack's own words pass them. */
final class GuardCheck {
    private final Cells cells;
    private final Problems problems;

    private GuardCheck(Cells cells, Problems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    static void check(Cells cells, Problems problems) {
        cells.file("guard.json").ifPresent(new GuardCheck(cells, problems)::run);
    }

    private void run(Cell file) {
        int before = problems.count();
        file.list("patterns").forEach(this::readable);
        if (problems.count() > before) {
            return;
        }
        new Mapping(problems).one(file, f -> new PhraseGuard(f.list("patterns", GuardForm::pattern),
                GuardForm.attribution(f))).map(Placed::value).ifPresent(guard -> {
                    file.list("patterns").forEach(p -> examples(p, guard));
                    customerTexts().forEach(text -> passes(text, guard));
                });
    }

    private void readable(Cell pattern) {
        for (String key : List.of("match", "unless")) {
            for (Cell text : pattern.list(key)) {
                String fault = PatternText.fault(text.text());
                if (!fault.isEmpty()) {
                    problems.add(text.place(), "guard-pattern", "读不懂：" + fault, "cannot be read: " + fault);
                }
            }
        }
    }

    private void examples(Cell pattern, PhraseGuard guard) {
        String id = pattern.text("id");
        for (Cell text : pattern.list("catches")) {
            if (guard.finds(text.text()).stream().noneMatch(f -> f.pattern().equals(id))) {
                problems.add(text.place(), "guard-missed", "应当抓住，却放过了", "ought to be caught and is not");
            }
        }
        for (Cell text : pattern.list("letsThrough")) {
            passes(text, guard);
        }
    }

    private void passes(Cell text, PhraseGuard guard) {
        for (Finding finding : guard.finds(text.text())) {
            problems.add(text.place(), "guard-caught", "被“" + finding.pattern() + "”抓住：" + finding.matched(),
                    "caught by “" + finding.pattern() + "”: " + finding.matched());
        }
    }

    /** All words of the pack that a customer hears or reads. */
    private List<Cell> customerTexts() {
        List<Cell> roots = new ArrayList<>();
        cells.entries("phrases.json", "phrases").forEach(p -> roots.add(p.at("says")));
        cells.entries("guard.json", "patterns").forEach(p -> roots.add(p.at("rewrite")));
        cells.entries("channels.json", "channels").forEach(c -> roots.add(c.at("say")));
        for (Cell kind : cells.folder("failures")) {
            List.of("danger", "questions", "preparedAnswer", "otherWays", "notices", "remedies").forEach(k -> roots.add(kind.at(k)));
        }
        for (Cell rule : cells.folder("entitlements")) {
            List.of("refused", "preconditions", "exemptions", "deadlines").forEach(k -> roots.add(rule.at(k)));
        }
        cells.entries("dangers.json", "dangers").forEach(roots::add);
        cells.entries("needs.json", "needs").forEach(n -> roots.add(n.at("ask")));
        List<Cell> texts = new ArrayList<>();
        roots.forEach(root -> root.walk(cell -> {
            if (cell.isWording()) {
                cell.keys().forEach(language -> texts.add(cell.at(language)));
            }
        }));
        return texts;
    }
}
