package org.amends.core.compensation.authority;

import org.amends.core.compensation.Money;

/** One limit of a role as a bar: how much there is, how much is used, how much this grant would take. */
public record LimitBar(Scope scope, Money limit, Money used, Money asked) {

    /** What a limit is counted over. */
    public enum Scope {
        CASE,
        CUSTOMER_YEAR,
        DAY;

        /** A stable key for records and texts: `customer-year`. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isCrossed() {
        return used.plus(asked).isMoreThan(limit);
    }

    /** What may still be granted, this grant left aside; never below zero. */
    public Money left() {
        return used.isMoreThan(limit) ? Money.zero(limit.currency()) : limit.minus(used);
    }
}
