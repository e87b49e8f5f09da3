package org.amends.cli.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a week at the hall came to: its seed, how large it was, how many pairs of customers had equal facts, how often each mechanism was
 * used, and what does not hold (empty when all does).
 */
public record WeekReport(long seed, int counters, int days, int matters, long events, long equalPairs, Map<String, Integer> used,
        List<String> broken) {

    public WeekReport {
        used = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(used));
        broken = List.copyOf(broken);
    }
}
