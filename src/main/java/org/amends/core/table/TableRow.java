package org.amends.core.table;

import java.util.List;

/** One row of a table as text; `number` is what the program that made the file shows beside it, counted from one. */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell without the blanks about it; empty beyond the end of the row. Columns count from nought. */
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
