package org.amends.pack.form;

import org.amends.core.apology.Attribution;
import org.amends.core.apology.BlamePattern;
import org.amends.pack.json.Cell;

/** guard.json. */
public final class GuardForm {

    private GuardForm() {
    }

    public static BlamePattern pattern(Cell cell) {
        return new BlamePattern(cell.text("id"), cell.texts("match"), cell.texts("unless"),
                new BlamePattern.Advice(cell.wording("why"), cell.wording("rewrite")),
                new BlamePattern.Examples(cell.texts("catches"), cell.texts("letsThrough")));
    }

    public static Attribution attribution(Cell cell) {
        return new Attribution(cell.texts("customerSays"), cell.texts("weSay"), cell.texts("agrees"));
    }
}
