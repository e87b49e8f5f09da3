package org.amends.pack.check.script;

import java.util.List;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Every text for people is there in every language of the pack, and not blank. */
final class TextCheck {

    private TextCheck() {
    }

    static void check(Cells cells, Problems problems) {
        List<String> languages = cells.file("pack.json").map(c -> c.texts("languages")).orElse(List.of("zh", "en"));
        cells.all().forEach(file -> file.walk(cell -> check(cell, languages, problems)));
    }

    private static void check(Cell cell, List<String> languages, Problems problems) {
        if (!cell.isWording()) {
            return;
        }
        for (String language : languages) {
            if (cell.text(language).isBlank()) {
                problems.add(cell.place().at(language), "missing-translation",
                        "缺少“" + language + "”的文字", "no text for “" + language + "”");
            }
        }
    }
}
