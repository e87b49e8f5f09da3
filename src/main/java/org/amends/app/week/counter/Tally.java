package org.amends.app.week.counter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what the week used. For one thread. */
public final class Tally {
    private final Map<Used, Integer> counts = new EnumMap<>(Used.class);

    public void add(Used used) {
        counts.merge(used, 1, Integer::sum);
    }

    public int of(Used used) {
        return counts.getOrDefault(used, 0);
    }

    /** What was never used; a week with any of these has failed. */
    public List<Used> missing() {
        return Stream.of(Used.values()).filter(used -> of(used) == 0).toList();
    }

    public Map<Used, Integer> all() {
        return Map.copyOf(counts);
    }
}
