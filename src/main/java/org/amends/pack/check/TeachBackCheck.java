package org.amends.pack.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Place;
import org.amends.pack.json.Problems;

/** A pack that lets customers say a sheet back asks about every sheet, once, and about none that is not there. */
final class TeachBackCheck {
    private static final String FILE = "teach-back.json";
    /** The hall's own paper. */
    private static final String DAY_BOOK = "daybook";

    private TeachBackCheck() {
    }

    static void check(Set<String> templates, Cells cells, Problems problems) {
        List<Cell> questions = cells.entries(FILE, "questions");
        if (questions.isEmpty()) {
            return;
        }
        Set<String> silent = new HashSet<>(templates);
        silent.removeIf(t -> t.equals(DAY_BOOK) || t.startsWith("parts/"));
        questions.forEach(question -> {
            String sheet = question.text("sheet");
            if (!templates.contains(sheet)) {
                problems.add(question.place().at("sheet"), "unknown-sheet", "没有告知单模板 sheets/" + sheet + ".html",
                        "no sheet template sheets/" + sheet + ".html");
            } else if (!silent.remove(sheet)) {
                problems.add(question.place().at("sheet"), "duplicate-id", "“" + sheet + "”问了两次",
                        "“" + sheet + "” is asked about twice");
            }
        });
        silent.stream().sorted().forEach(sheet -> problems.add(Place.file(FILE), "teach-back-missing",
                "这张单子没有最后一问：" + sheet, "no last question about the sheet " + sheet));
    }
}
