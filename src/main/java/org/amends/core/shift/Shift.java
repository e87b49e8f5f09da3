package org.amends.core.shift;

import java.util.List;

/** What a person has in hand, and what others left open: the two sides of a change of shift. */
public record Shift(List<ShiftLine> mine, List<ShiftLine> others) {
    public static final Shift NONE = new Shift(List.of(), List.of());

    public Shift {
        mine = List.copyOf(mine);
        others = List.copyOf(others);
    }
}
