package org.amends.core.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table that can be read from its beginning as often as needed, row by row, without being held in memory. Throws a Fault when the
 * disk fails and an {@link UnreadableTable} when the file is no table.
 */
public interface TableSource {

    /** Offers every row in order, blank ones too. */
    void read(Consumer<TableRow> row);

    /** Cells drawn together over several columns or rows, as `A2:A5`; only the first of them has the text. */
    List<String> merged();
}
