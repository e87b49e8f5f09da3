package org.amends.core.care;

import java.util.List;

/** The levels of a pack from the least care to the most, and the items by which one is reckoned. */
public record CarePlan(List<ServiceLevel> levels, List<ScoreItem> score) {
    public static final CarePlan NONE = new CarePlan(List.of(), List.of());

    public CarePlan {
        levels = List.copyOf(levels);
        score = List.copyOf(score);
    }
}
