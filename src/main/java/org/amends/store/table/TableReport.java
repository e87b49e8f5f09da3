package org.amends.store.table;

import java.util.List;

/** What was found of the tables: their state, how many rows were compared, and each table that differs. */
public record TableReport(State state, long rows, List<Difference> differences) {
    public TableReport {
        differences = List.copyOf(differences);
    }

    /** Told from the journal's word, which counts. The names are part of the commands' output and never change. */
    public enum State {
        /** There are none; the next start makes them from the journal. */
        MISSING,
        /** They cannot be opened, are of an older form, or say nothing of how far they are; the next start makes them anew. */
        REMADE,
        /** Every row is what the events fold to. */
        EQUAL,
        /** They say something else than the events do. */
        DIFFERENT
    }

    /** One table that differs: how many rows, and the place of the first (its case or position, never a person's data). */
    public record Difference(String table, long rows, String first) {
    }
}
