package org.amends.core.daybook;

import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.language.Wording;

/**
 * What the day gave: rights by written rule, goodwill by kind, and both again by the authority they rest on. A later
 * correction of an earlier day's award counts with its difference, so that the days of a month add up.
 */
public record Sums(List<Line> byRule, List<Line> goodwill, List<Line> byAuthority) {
    /** Heading of what a written rule gives: it rests on nobody's authority. */
    public static final String WRITTEN_RULE = "written-rule";

    /** How often and how much under one heading: a rule, a kind of goodwill, a role. Never a person. */
    public record Line(String id, Wording title, int count, Money sum) {

        Line plus(int more, Money added) {
            return new Line(id, title, count + more, sum.plus(added));
        }
    }

    public Sums {
        byRule = List.copyOf(byRule);
        goodwill = List.copyOf(goodwill);
        byAuthority = List.copyOf(byAuthority);
    }

    public Money rights(String currency) {
        return total(byRule, currency);
    }

    public Money goodwill(String currency) {
        return total(goodwill, currency);
    }

    /** All that the day gave in this currency; other currencies never add. */
    public Money given(String currency) {
        return rights(currency).plus(goodwill(currency));
    }

    private static Money total(List<Line> lines, String currency) {
        return lines.stream().map(Line::sum).filter(m -> m.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
