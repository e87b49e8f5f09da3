package org.amends.pack.form;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.core.care.CarePlan;
import org.amends.core.care.Comfort;
import org.amends.core.care.ScoreItem;
import org.amends.core.care.ServiceLevel;
import org.amends.core.duty.Checklist;
import org.amends.core.guide.SheetWords;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.Term;
import org.amends.core.guide.teachback.TeachBack;
import org.amends.core.policy.HallBook;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;

/** levels.json, checklists.json, terms.json, sheet-words.json and teach-back.json, which may be left out, and the sheets. */
public final class HallForm {

    private HallForm() {
    }

    public static HallBook hall(Cells cells, Map<String, String> templates) {
        CarePlan care = new CarePlan(
                cells.entries("levels.json", "levels").stream().map(HallForm::level).toList(),
                cells.entries("levels.json", "score").stream().map(s -> new ScoreItem(
                        s.text("id"), s.wording("title"), s.number("points"), s.wording("why"))).toList());
        return new HallBook(care, cells.entries("checklists.json", "checklists").stream()
                .map(HallForm::checklist).toList(), templates, glossary(cells), words(cells), teachBacks(cells));
    }

    private static SheetWords words(Cells cells) {
        return new SheetWords(cells.entries("sheet-words.json", "words").stream().collect(
                Collectors.toMap(w -> w.text("id"), w -> w.wording("text"), (first, again) -> first)));
    }

    private static Map<String, TeachBack> teachBacks(Cells cells) {
        return cells.entries("teach-back.json", "questions").stream().collect(Collectors.toMap(q -> q.text("sheet"),
                q -> new TeachBack(q.wording("ask"), q.wording("listen")), (first, again) -> first));
    }

    /** The hard words; none when the file is left out. */
    public static Glossary glossary(Cells cells) {
        return Glossary.of(cells.entries("terms.json", "terms").stream().map(t ->
                new Term(t.text("id"), t.wording("hard"), t.wording("plain"))).toList(),
                cells.file("terms.json").map(c -> c.text("familiar")).orElse(""));
    }

    private static ServiceLevel level(Cell cell) {
        return new ServiceLevel(cell.text("id"), cell.wording("title"), cell.has("from") ? cell.number("from") : 0,
                cell.texts("gives").stream()
                .map(Comfort::of).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    private static Checklist checklist(Cell cell) {
        return new Checklist(cell.text("id"), cell.wording("title"), cell.list("items", i ->
                new Checklist.Item(i.text("id"), i.wording("title"), i.wording("how"))));
    }
}
