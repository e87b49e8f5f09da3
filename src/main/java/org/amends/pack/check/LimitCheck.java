package org.amends.pack.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.amends.core.people.RoleId;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Limits are not below zero and do not fall from a lower role to a higher one; clerk and supervisor are there. */
final class LimitCheck {
    private static final List<String> LIMITS = List.of("perCase", "perCustomerYear", "perDay");

    private LimitCheck() {
    }

    static void check(Cells cells, Problems problems) {
        cells.file("authority.json").ifPresent(authority -> {
            roles(authority, problems);
            authority.list("roles").forEach(r -> LIMITS.forEach(l -> notBelowZero(r, l, problems)));
            authority.list("goodwill").forEach(g -> notBelowZero(g, "worth", problems));
            LIMITS.forEach(l -> rising(authority.list("roles"), l, problems));
        });
        cells.folder("entitlements").forEach(rule -> rule.walk(cell ->
                cell.keys().stream().filter(ValueCheck.SUMS::contains).forEach(key -> notBelowZero(cell, key, problems))));
    }

    private static void roles(Cell authority, Problems problems) {
        List<String> roles = authority.list("roles", r -> r.text("role"));
        for (RoleId wanted : List.of(RoleId.CLERK, RoleId.SUPERVISOR)) {
            if (!roles.contains(wanted.value())) {
                problems.add(authority.place().at("roles"), "missing-role", "缺少角色“" + wanted.value() + "”",
                        "no role “" + wanted.value() + "”");
            }
        }
    }

    private static void notBelowZero(Cell cell, String key, Problems problems) {
        if (cell.text(key).startsWith("-")) {
            problems.add(cell.place().at(key), "below-zero", "不能是负数：" + cell.text(key),
                    "below zero: " + cell.text(key));
        }
    }

    private static void rising(List<Cell> roles, String limit, Problems problems) {
        BigDecimal before = BigDecimal.ZERO;
        for (Cell role : roles) {
            BigDecimal own = role.has(limit) ? role.decimal(limit) : BigDecimal.ZERO;
            if (own.signum() >= 0 && own.compareTo(before) < 0) {
                problems.add(role.place().at(limit), "limit-order", "上一级的额度不能比下一级低",
                        "a higher role may not have the lower limit");
            }
            before = own.max(before);
        }
    }
}
