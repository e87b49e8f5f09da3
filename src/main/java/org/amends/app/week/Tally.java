package org.amends.app.week;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what the week used. For one thread. */
final class Tally {
    private final Map<Used, Integer> counts = new EnumMap<>(Used.class);

    void add(Used used) {
        counts.merge(used, 1, Integer::sum);
    }

    int of(Used used) {
        return counts.getOrDefault(used, 0);
    }

    /** What was never used; a week with any of these has failed. */
    List<Used> missing() {
        return Stream.of(Used.values()).filter(used -> of(used) == 0).toList();
    }

    Map<Used, Integer> all() {
        return Map.copyOf(counts);
    }
}
