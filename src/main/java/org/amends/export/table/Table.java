package org.amends.export.table;

import java.util.List;
import java.util.stream.Stream;

/** A table of typed cells. Rows are made while they are written, so that a long table never stands in memory twice. */
public record Table(String id, String title, List<Column> columns, Rows rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** A heading and how wide its column is, in characters of Latin text. */
    public record Column(String heading, int width) {
    }

    /** Gives the rows anew each time. */
    @FunctionalInterface
    public interface Rows {
        Stream<List<Cell>> open();
    }
}
