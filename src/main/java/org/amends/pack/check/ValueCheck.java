package org.amends.pack.check;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.pack.form.RuleForm;
import org.amends.pack.form.Sums;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/**
 * Values that keep the schema and still cannot be, each at its own place: sums finer than the currency's coins, ends before
 * beginnings, bands that fall, facts of examples that the rule does not know. Run before anything is made of the cells.
 */
public final class ValueCheck {
    /** Keys under which money stands in any file of a pack. */
    static final Set<String> SUMS = Set.of("sum", "cap", "limit", "ceiling", "least", "owed", "payable", "perCase",
            "perCustomerYear", "perDay", "worth");

    private final Sums sums;
    private final Problems problems;

    private ValueCheck(Sums sums, Problems problems) {
        this.sums = sums;
        this.problems = problems;
    }

    /** Adds to `problems` under the code `value` alone. */
    public static void check(Cells cells, Sums sums, Problems problems) {
        ValueCheck check = new ValueCheck(sums, problems);
        cells.file("authority.json").ifPresent(a -> a.walk(check::coins));
        cells.entries("authority.json", "goodwill").stream().filter(g -> g.has("worth"))
                .filter(g -> g.decimal("worth").signum() == 0).forEach(g -> check.add(g.at("worth"),
                        "送出去的不能一文不值", "a goodwill worth nothing"));
        for (Cell rule : cells.folder("entitlements")) {
            rule.walk(check::coins);
            check.force(rule.at("force"));
            rule.at("formula").list("schedules").forEach(check::bands);
            check.examples(rule);
        }
    }

    private void coins(Cell cell) {
        int digits = Currency.getInstance(sums.currency()).getDefaultFractionDigits();
        for (String key : cell.keys()) {
            Cell sum = cell.at(key);
            if (SUMS.contains(key) && !sum.text().isEmpty() && new BigDecimal(sum.text()).scale() > digits) {
                add(sum, sums.currency() + " 没有这么小的单位：" + sum.text(),
                        "finer than the coins of " + sums.currency() + ": " + sum.text());
            }
        }
    }

    private void force(Cell force) {
        if (force.has("from") && force.has("to") && force.at("to").day().isBefore(force.at("from").day())) {
            add(force.at("to"), "失效日早于生效日", "in force until a day before it begins");
        }
    }

    private void bands(Cell schedule) {
        BigDecimal before = null;
        for (Cell band : schedule.list("bands")) {
            BigDecimal from = band.decimal("from");
            if (before != null && from.compareTo(before) <= 0) {
                add(band.at("from"), "各档要从小到大", "bands must rise");
            }
            before = from;
        }
    }

    private void examples(Cell rule) {
        Map<String, FactSpec> specs = rule.list("facts").stream().map(RuleForm::fact)
                .collect(Collectors.toMap(FactSpec::id, Function.identity(), (a, b) -> a));
        for (Cell example : rule.list("examples")) {
            List<String> given = example.at("facts").keys();
            given.forEach(id -> fact(example.at("facts").at(id), id, specs));
        }
    }

    private void fact(Cell value, String id, Map<String, FactSpec> specs) {
        FactSpec spec = specs.get(id);
        if (spec == null) {
            add(value, "规则里没有事实“" + id + "”", "the rule has no fact “" + id + "”");
        } else if (FactText.read(spec, value.text(), sums.currency()) instanceof FactText.Read.Unfit) {
            add(value, "“" + value.text() + "”不能作为事实“" + id + "”的值",
                    "“" + value.text() + "” does not fit the fact “" + id + "”");
        }
    }

    private void add(Cell cell, String zh, String en) {
        problems.add(cell.place(), "value", zh, en);
    }
}
