package org.amends.pack.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amends.core.playbook.Choice;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Foresight;
import org.amends.core.playbook.Handling;
import org.amends.core.playbook.Need;
import org.amends.core.playbook.Question;
import org.amends.core.playbook.Script;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.StepScript;
import org.amends.core.remedy.RemedyKind;
import org.amends.core.remedy.RemedyTemplate;
import org.amends.pack.json.Cell;

/** failures/*.json. Needs are given by id and stand in needs.json. */
public final class FailureForm {
    private final Map<String, Need> needs;

    public FailureForm(Map<String, Need> needs) {
        this.needs = Map.copyOf(needs);
    }

    public FailureKind kind(Cell cell) {
        Handling handling = new Handling(cell.texts("causes"), cell.list("remedies", FailureForm::remedy),
                cell.texts("clocks"), cell.texts("rules"), cell.texts("sheets"));
        return new FailureKind(cell.text("id"), cell.wording("title"), cell.wordings("everydayWords"), handling,
                script(cell), foresight(cell));
    }

    private Script script(Cell cell) {
        List<Need> wanted = cell.texts("needs").stream().map(needs::get).filter(Objects::nonNull).toList();
        return new Script(cell.wording("danger"), cell.list("questions", FailureForm::question),
                cell.list("steps", s -> new StepScript(s.constant("stage", Stage.class), s.texts("phrases"),
                        s.wordings("todo"))),
                wanted, cell.wording("preparedAnswer"));
    }

    private static Question question(Cell cell) {
        return new Question(cell.text("id"), cell.constant("stage", Stage.class), cell.wording("ask"),
                cell.list("choices", c -> new Choice(c.text("id"), c.wording("label"))), cell.text("fact"));
    }

    private static RemedyTemplate remedy(Cell cell) {
        return new RemedyTemplate(cell.text("id"), cell.constant("kind", RemedyKind.class), cell.wording("title"),
                cell.wording("detail"), cell.text("clock"), cell.wording("owner"));
    }

    private static Foresight foresight(Cell cell) {
        return new Foresight(
                cell.list("severity", s -> new Foresight.SeverityFact(s.text("id"), s.wording("title"),
                        s.text("question"), Set.copyOf(s.texts("choices")), s.number("points"))),
                cell.list("notices", n -> new Foresight.Notice(n.text("id"), n.wording("when"), n.wording("text"))),
                cell.wordings("otherWays"));
    }
}
