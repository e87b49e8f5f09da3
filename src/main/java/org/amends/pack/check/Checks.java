package org.amends.pack.check;

import java.util.List;
import java.util.Map;
import org.amends.core.compensation.rule.Rule;
import org.amends.pack.check.plain.PlainCheck;
import org.amends.pack.check.script.ScriptChecks;
import org.amends.pack.form.Placed;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** All checks of a pack, every one of them run, so that everything wrong is told at once. */
public final class Checks {

    private Checks() {
    }

    /** `templates` are the sheets' HTML by id. */
    public static void all(Cells cells, List<Placed<Rule>> rules, Map<String, String> templates, Problems problems) {
        HeaderCheck.check(cells, problems);
        IdCheck.check(cells, problems);
        ReferenceCheck.check(cells, problems);
        ScriptChecks.all(cells, problems);
        LimitCheck.check(cells, problems);
        LevelCheck.check(cells, problems);
        CalendarCheck.check(cells, problems);
        rules.forEach(rule -> RuleCheck.check(rule, problems));
        SheetCheck.check(templates, cells, problems);
        SheetWordsCheck.check(templates.keySet(), cells, problems);
        TeachBackCheck.check(templates.keySet(), cells, problems);
        PlainCheck.faults(cells, templates, problems);
    }
}
