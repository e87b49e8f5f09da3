package org.amends.pack.check;

import java.util.Set;
import org.amends.core.care.Comfort;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** A service level gives comfort, never a right: what is owed does not depend on who the customer is (settled 25, M16). */
final class LevelCheck {
    private static final Set<String> NEVER = Set.of("entitlement", "compensation", "refund", "goodwill", "limit",
            "price", "deadline", "rule");

    private LevelCheck() {
    }

    static void check(Cells cells, Problems problems) {
        cells.entries("levels.json", "levels").stream().flatMap(l -> l.list("gives").stream())
                .forEach(g -> check(g, problems));
    }

    private static void check(Cell given, Problems problems) {
        if (NEVER.stream().anyMatch(given.text()::contains)) {
            problems.add(given.place(), "level-touches-entitlement",
                    "服务等级不得影响应得赔偿、额度和期限：" + given.text(),
                    "a level may not touch what is owed, limits or terms: " + given.text());
        } else if (Comfort.of(given.text()).isEmpty()) {
            problems.add(given.place(), "unknown-level-effect", "不认识的待遇：" + given.text(),
                    "no such effect: " + given.text());
        }
    }
}
