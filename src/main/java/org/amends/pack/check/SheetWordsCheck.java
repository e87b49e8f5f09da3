package org.amends.pack.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.core.guide.SheetWords;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/** A pack with guide sheets has every sentence they are written from, each with the names it is to hold, in each language of the pack. */
final class SheetWordsCheck {
    private static final String FILE = "sheet-words.json";

    private SheetWordsCheck() {
    }

    static void check(Set<String> templates, Cells cells, Problems problems) {
        boolean wanted = templates.stream().anyMatch(t -> !t.equals("daybook") && !t.startsWith("parts/"));
        if (!wanted || cells.isBroken(FILE)) {
            return;
        }
        List<Cell> words = cells.entries(FILE, "words");
        Set<String> missing = new HashSet<>(SheetWords.WANTED.keySet());
        words.forEach(word -> missing.remove(word.text("id")));
        missing.stream().sorted().forEach(id -> problems.add(Place.file(FILE), "sheet-word-missing",
                "告知单缺少这句话：" + id, "the sheets lack the sentence " + id));
        List<String> languages = cells.file("pack.json").map(p -> p.texts("languages")).orElse(List.of("zh", "en"));
        words.forEach(word -> names(word, languages, problems));
    }

    private static void names(Cell word, List<String> languages, Problems problems) {
        Set<String> names = SheetWords.WANTED.get(word.text("id"));
        if (names == null) {
            problems.add(word.place(), "sheet-word-unknown", "没有告知单用这句话：" + word.text("id"),
                    "no sheet uses the sentence " + word.text("id"));
            return;
        }
        languages.forEach(language -> names.stream()
                .filter(name -> !word.at("text").text(language).contains("{" + name + "}")).sorted()
                .forEach(name -> problems.add(word.place(), "sheet-word-name", "这句话（" + language + "）要有 {" + name + "}",
                        "this sentence (" + language + ") must hold {" + name + "}")));
    }
}
