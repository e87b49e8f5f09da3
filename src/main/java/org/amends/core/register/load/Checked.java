package org.amends.core.register.load;

import java.util.List;
import org.amends.core.table.BadCell;

/** What a table turned out to be: rows of customers, rows said twice word for word, and what is wrong, the first of it named in full. */
public record Checked(long rows, long repeated, List<BadCell> bad, long badInAll) {
    /** Wrong cells named one by one; the rest are counted. */
    public static final int NAMED = 1000;

    public Checked {
        bad = List.copyOf(bad);
    }

    public boolean isRight() {
        return badInAll == 0;
    }
}
