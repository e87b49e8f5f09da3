package org.amends.core.care;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much care the reasons speak for: plain adding up, so that anybody can do it again on paper. Pure. */
public record CareReckoning(List<ScoreItem> items, int sum, Optional<ServiceLevel> level) {

    public CareReckoning {
        items = List.copyOf(items);
    }

    /** The level is the last one whose points are reached; reasons the pack no longer has count nothing. */
    public static CareReckoning of(Collection<String> reasons, CarePlan plan) {
        List<ScoreItem> items = plan.score().stream().filter(item -> reasons.contains(item.id())).toList();
        int sum = items.stream().mapToInt(ScoreItem::points).sum();
        return new CareReckoning(items, sum, plan.levels().stream().filter(level -> level.from() <= sum)
                .reduce((before, next) -> next));
    }

    /** Comfort and time, never money, limits or terms. */
    public Set<Comfort> gives() {
        return level.map(ServiceLevel::gives).orElse(Set.of());
    }
}
