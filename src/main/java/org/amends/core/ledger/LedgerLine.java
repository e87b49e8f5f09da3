package org.amends.core.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.amends.core.caseload.OpenPromise;

/** One open promise, how it stands today, why it wants care, and since when its small recovery is open. */
public record LedgerLine(OpenPromise open, Standing standing, Set<Concern> concerns, Optional<Instant> owedSince) {

    public LedgerLine {
        concerns = Set.copyOf(concerns);
    }

    /** Gone by; to be looked at beforehand, since something speaks against it (M19); due today; or later. */
    public enum Standing {
        LAPSED,
        WATCH,
        TODAY,
        COMING
    }
}
