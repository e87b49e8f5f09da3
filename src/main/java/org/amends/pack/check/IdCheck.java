package org.amends.pack.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Ids are unique in their kind, and a file of one thing is named by its id. */
final class IdCheck {
    /** Lists of a list file whose members carry ids, and the key of the id. */
    private static final Map<String, Map<String, String>> LISTS = Map.ofEntries(
            Map.entry("causes.json", Map.of("causes", "id")), Map.entry("phrases.json", Map.of("phrases", "id")),
            Map.entry("guard.json", Map.of("patterns", "id")), Map.entry("needs.json", Map.of("needs", "id")),
            Map.entry("clocks.json", Map.of("clocks", "id")), Map.entry("dangers.json", Map.of("dangers", "danger")),
            Map.entry("channels.json", Map.of("channels", "channel")),
            Map.entry("authority.json", Map.of("roles", "role", "goodwill", "id")),
            Map.entry("levels.json", Map.of("levels", "id", "score", "id")),
            Map.entry("checklists.json", Map.of("checklists", "id")),
            Map.entry("norms.json", Map.of("norms", "id")), Map.entry("cards.json", Map.of("cards", "id")),
            Map.entry("personas.json", Map.of("personas", "id")), Map.entry("notices.json", Map.of("notices", "id")),
            Map.entry("terms.json", Map.of("terms", "id")),
            Map.entry("sheet-words.json", Map.of("words", "id")));
    private static final List<String> OF_FAILURES = List.of("questions", "remedies", "severity", "notices");
    private static final List<String> OF_RULES = List.of("facts", "preconditions", "exemptions");

    private final Problems problems;

    private IdCheck(Problems problems) {
        this.problems = problems;
    }

    static void check(Cells cells, Problems problems) {
        IdCheck check = new IdCheck(problems);
        LISTS.forEach((file, lists) -> lists.forEach((list, key) -> check.unique(cells.entries(file, list), key)));
        check.folder(cells.folder("failures"), OF_FAILURES);
        check.folder(cells.folder("entitlements"), OF_RULES);
        cells.folder("failures").stream().flatMap(f -> f.list("questions").stream())
                .forEach(q -> check.unique(q.list("choices"), "id"));
        cells.folder("entitlements").stream().flatMap(f -> f.list("facts").stream())
                .forEach(f -> check.unique(f.list("options"), "id"));
    }

    private void folder(List<Cell> files, List<String> lists) {
        for (Cell file : files) {
            String name = file.place().file();
            String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ".json".length());
            if (!file.text("id").equals(id)) {
                problems.add(file.place().at("id"), "file-name", "编号“" + file.text("id") + "”要和文件名一致",
                        "the id “" + file.text("id") + "” must be the file's name");
            }
            lists.forEach(list -> unique(file.list(list), "id"));
        }
    }

    private void unique(List<Cell> cells, String key) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : cells) {
            if (!seen.add(cell.text(key))) {
                problems.add(cell.place().at(key), "duplicate-id", "编号“" + cell.text(key) + "”重复",
                        "“" + cell.text(key) + "” is there twice");
            }
        }
    }
}
