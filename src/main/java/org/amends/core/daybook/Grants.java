package org.amends.core.daybook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Recorded;
import org.amends.core.compensation.Money;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.core.policy.PolicyId;

/** Adds up what cases were given on a day: what stands at its end less what stood at its start. */
final class Grants {
    private static final Wording BY_RULE = new Wording("依书面规则应得（无需授权）", "owed by written rule");
    private final Titles titles;
    private final Map<String, Sums.Line> byRule = new LinkedHashMap<>();
    private final Map<String, Sums.Line> goodwill = new LinkedHashMap<>();
    private final Map<String, Sums.Line> byAuthority = new LinkedHashMap<>();

    Grants(Titles titles) {
        this.titles = titles;
    }

    void add(DayCourse course) {
        PolicyId policy = course.file().progress().policy();
        standing(course.upToEnd()).forEach(g -> count(policy, g, 1));
        standing(course.before()).forEach(g -> count(policy, g, -1));
    }

    Sums sums() {
        return new Sums(told(byRule), told(goodwill), told(byAuthority));
    }

    private void count(PolicyId policy, Recorded grant, int sign) {
        switch (grant.event()) {
            case CaseEvent.EntitlementAwarded e -> {
                add(byRule, e.rule(), sign, e.sum(), id -> titles.rule(policy, id));
                add(byAuthority, Sums.WRITTEN_RULE, sign, e.sum(), id -> BY_RULE);
            }
            case CaseEvent.GoodwillGranted e -> {
                RoleId role = e.approval().map(a -> a.role()).orElse(grant.by().role());
                add(goodwill, e.kind(), sign, e.sum(), id -> titles.goodwill(policy, id));
                add(byAuthority, role.value(), sign, e.sum(), id -> titles.role(role));
            }
            default -> throw new IllegalStateException("not a grant: " + grant.event().getClass());
        }
    }

    private static void add(Map<String, Sums.Line> lines, String id, int sign, Money sum,
            Function<String, Wording> title) {
        Money signed = Money.of(sign * sum.minor(), sum.currency());
        lines.compute(id + " " + sum.currency(), (key, line) -> line == null
                ? new Sums.Line(id, title.apply(id), sign, signed) : line.plus(sign, signed));
    }

    /** A rule is worked out once a case: its last award stands, a later refusal takes it away. */
    static List<Recorded> standing(List<Recorded> history) {
        Map<String, Recorded> rights = new LinkedHashMap<>();
        List<Recorded> goodwill = new ArrayList<>();
        for (Recorded recorded : history) {
            switch (recorded.event()) {
                case CaseEvent.EntitlementAwarded e -> rights.put(e.rule(), recorded);
                case CaseEvent.EntitlementRefused e -> rights.remove(e.rule());
                case CaseEvent.GoodwillGranted e -> goodwill.add(recorded);
                default -> {
                }
            }
        }
        List<Recorded> all = new ArrayList<>(rights.values());
        all.addAll(goodwill);
        return all;
    }

    private static List<Sums.Line> told(Map<String, Sums.Line> lines) {
        return lines.values().stream().filter(l -> l.count() != 0 || !l.sum().isZero()).toList();
    }
}
