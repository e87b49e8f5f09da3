package org.amends.core.dayend;

import org.amends.core.daybook.DayBook;
import org.amends.core.refusal.Refusal;

/** What came of sealing: the book as sealed, or why the day cannot be sealed yet. */
public sealed interface Sealing {

    record Sealed(DayBook book) implements Sealing {
    }

    record Refused(Refusal refusal) implements Sealing {
    }
}
