package org.amends.pack.form;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Problems;

/** Maps cells to values; what a value's own constructor refuses becomes a problem at the cell, unless one within it says so already. */
public final class Mapping {
    private final Problems problems;

    public Mapping(Problems problems) {
        this.problems = problems;
    }

    public <T> Optional<Placed<T>> one(Cell cell, Function<Cell, T> form) {
        try {
            return Optional.of(new Placed<>(form.apply(cell), cell));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            if (!problems.isKnown(cell.place(), Set.of("value", "below-zero"))) {
                problems.add(cell.place(), "value", "这里的值不合理：" + refused.getMessage(),
                        "this cannot be: " + refused.getMessage());
            }
            return Optional.empty();
        }
    }

    public <T> List<Placed<T>> each(List<Cell> cells, Function<Cell, T> form) {
        return cells.stream().map(c -> one(c, form)).flatMap(Optional::stream).toList();
    }
}
