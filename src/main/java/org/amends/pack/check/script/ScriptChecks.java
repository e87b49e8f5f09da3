package org.amends.pack.check.script;

import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** All checks of a pack's words, in the order a reader of the problems expects them. */
public final class ScriptChecks {

    private ScriptChecks() {
    }

    public static void all(Cells cells, Problems problems) {
        TextCheck.check(cells, problems);
        StepCheck.check(cells, problems);
        PhraseCheck.check(cells, problems);
        QuestionCheck.check(cells, problems);
        DangerCheck.check(cells, problems);
        GuardCheck.check(cells, problems);
    }
}
