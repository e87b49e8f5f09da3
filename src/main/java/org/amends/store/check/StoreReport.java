package org.amends.store.check;

import java.util.Optional;
import org.amends.journal.check.ChainReport;
import org.amends.store.table.TableReport;

/** What a check of a store found. `tables` is empty when the chain is bent: there is nothing sure to hold the tables against. */
public record StoreReport(ChainReport chain, Optional<TableReport> tables) {

    /** Whether everything that was ever acknowledged is there and says what it said. */
    public boolean isWhole() {
        return chain.isWhole() && tables.filter(t -> t.state() == TableReport.State.DIFFERENT).isEmpty();
    }
}
