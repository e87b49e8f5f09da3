package org.amends.core.register.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.amends.core.table.TableRow;

/** The row that names the columns, and which is which. A title above it is passed over. */
record Heading(int row, Map<Column, Integer> columns, TableRow words) {
    /** Rows among which the heading must be. */
    static final int DEEPEST = 20;

    /** Empty when the row names no account and no name. */
    static Optional<Heading> of(TableRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            Column.of(row.cells().get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        boolean fits = columns.containsKey(Column.ACCOUNT) || columns.size() > 1;
        return fits ? Optional.of(new Heading(row.number(), columns, row)) : Optional.empty();
    }

    String cell(TableRow row, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    /** How the file writes this column; its own name when the file has none. */
    String name(Column column) {
        return columns.containsKey(column) ? words.cell(columns.get(column)) : column.name();
    }
}
