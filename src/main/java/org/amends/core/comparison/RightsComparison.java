package org.amends.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.core.comparison.Difference.Direction;
import org.amends.core.comparison.Difference.Subject;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.formula.NoneButExplain;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.WorkedExample;
import org.amends.core.language.Wording;

/**
 * Written rules of two policies, edition by edition. What a change means is told by the worked examples of both: each is worked out
 * under the rule as it was and as it would be. Pure.
 */
final class RightsComparison {
    /** Examples told for one rule; more would hide the rest. */
    private static final int TOLD = 3;

    private final List<Difference> found = new ArrayList<>();

    private RightsComparison() {
    }

    static List<Difference> of(List<Rule> before, List<Rule> after) {
        RightsComparison comparison = new RightsComparison();
        Map<String, Rule> then = PolicyComparison.byId(before, Rule::id);
        Map<String, Rule> now = PolicyComparison.byId(after, Rule::id);
        now.forEach((id, rule) -> {
            if (!then.containsKey(id)) {
                comparison.whole(rule, Direction.MORE, "新增规定", "new rule");
            } else if (!then.get(id).equals(rule)) {
                comparison.changed(then.get(id), rule);
            }
        });
        then.values().stream().filter(r -> !now.containsKey(r.id()))
                .forEach(r -> comparison.whole(r, Direction.LESS, "不再有规定", "rule dropped"));
        return comparison.found;
    }

    private void whole(Rule rule, Direction direction, String zh, String en) {
        boolean gives = !(rule.calculation().formula() instanceof NoneButExplain);
        Wording title = title(rule);
        found.add(Difference.of(Subject.RIGHT, gives ? direction : Direction.OTHER, zh + "：" + title.zh(),
                en + ": " + title.en()));
    }

    private void changed(Rule was, Rule is) {
        List<Difference> told = Stream.concat(is.calculation().examples().stream(), was.calculation().examples().stream())
                .flatMap(example -> sums(was, is, example).stream()).distinct().toList();
        Wording title = title(is);
        if (told.isEmpty()) {
            found.add(Difference.of(Subject.RIGHT, Direction.OTHER, "规定“" + title.zh() + "”的文字或条件有改动，举的例子算出来不变",
                    "the rule “" + title.en() + "” reads otherwise; its examples come out the same"));
            return;
        }
        found.addAll(told.subList(0, Math.min(TOLD, told.size())));
        if (told.size() > TOLD) {
            found.add(Difference.of(Subject.RIGHT, Direction.OTHER, "规定“" + title.zh() + "”还有 " + (told.size() - TOLD) + " 个例子算出来不同",
                    "and " + (told.size() - TOLD) + " more examples of “" + title.en() + "” come out otherwise"));
        }
    }

    /** Seen from the customer: what is owed counts for them, what is to be paid against them. */
    private static List<Difference> sums(Rule was, Rule is, WorkedExample example) {
        Quote then = Quotes.quote(was, example.facts(), example.today());
        Quote now = Quotes.quote(is, example.facts(), example.today());
        if (!isAnswer(then) || !isAnswer(now) || worth(then) == worth(now)) {
            return List.of();
        }
        Direction direction = worth(now) > worth(then) ? Direction.MORE : Direction.LESS;
        Wording title = title(is);
        Wording by = example.title();
        return List.of(Difference.of(Subject.RIGHT, direction,
                title.zh() + "，例：" + by.zh() + "：原来" + said(then).zh() + "，改为" + said(now).zh(),
                title.en() + ", for example: " + by.en() + ": was " + said(then).en() + ", becomes " + said(now).en()));
    }

    private static boolean isAnswer(Quote quote) {
        return quote instanceof Quote.Owed || quote instanceof Quote.Payable || quote instanceof Quote.NotOwed;
    }

    private static long worth(Quote quote) {
        return switch (quote) {
            case Quote.Owed(Money sum, var lines) -> sum.minor();
            case Quote.Payable(Money sum, var lines) -> -sum.minor();
            default -> 0;
        };
    }

    private static Wording said(Quote quote) {
        return switch (quote) {
            case Quote.Owed(Money sum, var lines) -> new Wording("应得 " + MoneyText.of(sum).zh(), MoneyText.of(sum).en() + " owed");
            case Quote.Payable(Money sum, var lines) -> new Wording("应交 " + MoneyText.of(sum).zh(), MoneyText.of(sum).en() + " payable");
            default -> new Wording("不在应得之列", "nothing owed");
        };
    }

    private static Wording title(Rule rule) {
        return new Wording(rule.title().zh() + "（" + rule.basis().source().article().zh() + "）",
                rule.title().en() + " (" + rule.basis().source().article().en() + ")");
    }
}
