package org.amends.app.week.hold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Recorded;

/** Equal facts give equal rights for any two customers: what histories say was owed under a rule, held against one another. */
public final class EqualRights {

    private record Asked(String rule, Map<String, String> facts) {
    }

    /** What was given for the same rule and the same facts, customer by customer. */
    private static Map<Asked, List<String>> given(List<List<Recorded>> histories) {
        Map<Asked, List<String>> given = new HashMap<>();
        histories.stream().flatMap(List::stream).map(Recorded::event).forEach(event -> {
            switch (event) {
                case CaseEvent.EntitlementAwarded e -> given.computeIfAbsent(new Asked(e.rule(), e.facts()), k -> new ArrayList<>())
                        .add(e.sum().toString());
                case CaseEvent.EntitlementRefused e -> given.computeIfAbsent(new Asked(e.rule(), e.facts()), k -> new ArrayList<>())
                        .add("nothing");
                default -> { }
            }
        });
        return given;
    }

    public List<String> broken(List<List<Recorded>> histories) {
        return given(histories).entrySet().stream().filter(e -> e.getValue().stream().distinct().count() > 1)
                .map(e -> "equal facts under " + e.getKey().rule() + " gave " + e.getValue().stream().distinct().toList()).toList();
    }

    /** How many pairs of customers were held against one another. */
    public long pairs(List<List<Recorded>> histories) {
        return given(histories).values().stream().mapToLong(all -> (long) all.size() * (all.size() - 1) / 2).sum();
    }
}
