package org.amends.core.ledger;

import java.util.Set;
import org.amends.core.caseload.OpenPromise;

/** One open promise, how it stands today, and why it wants care. */
public record LedgerLine(OpenPromise open, Standing standing, Set<Concern> concerns) {

    public LedgerLine {
        concerns = Set.copyOf(concerns);
    }

    /** Before its day, on it, or gone by. */
    public enum Standing {
        LAPSED,
        TODAY,
        COMING
    }
}
