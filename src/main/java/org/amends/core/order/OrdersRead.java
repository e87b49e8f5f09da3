package org.amends.core.order;

import java.util.List;
import org.amends.core.table.BadCell;

/** What a table turned out to be: orders, how many rows were said twice word for word, and what is wrong, the first of it by its place. */
public record OrdersRead(List<OrderLine> lines, int repeated, List<BadCell> bad, int badInAll) {
    public OrdersRead {
        lines = List.copyOf(lines);
        bad = List.copyOf(bad);
    }

    public boolean isRight() {
        return badInAll == 0;
    }
}
