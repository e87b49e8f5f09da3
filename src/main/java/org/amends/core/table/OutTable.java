package org.amends.core.table;

import java.util.List;

/** A table on its way to another system: the file's name without its end, headings, rows of texts as wide as the headings. */
public record OutTable(String name, List<String> headings, List<List<String>> rows) {
    public OutTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
