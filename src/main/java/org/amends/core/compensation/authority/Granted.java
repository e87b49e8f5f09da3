package org.amends.core.compensation.authority;

import java.util.HashMap;
import java.util.Map;
import org.amends.core.compensation.Money;
import org.amends.core.people.RoleId;

/**
 * Goodwill granted already: in this case, to this customer in the calendar year (all cases known here, this one among
 * them), and today by each role under whose limit it was granted. All grants count, however many they were split into.
 */
public record Granted(Money inCase, Money toCustomerThisYear, Map<RoleId, Money> todayByRole) {

    public Granted {
        todayByRole = Map.copyOf(todayByRole);
        if (inCase.isMoreThan(toCustomerThisYear)) {
            toCustomerThisYear = inCase;
        }
    }

    public static Granted nothing(String currency) {
        return new Granted(Money.zero(currency), Money.zero(currency), Map.of());
    }

    /** After one more grant under the limit of a role. */
    public Granted with(RoleId role, Money sum) {
        Map<RoleId, Money> more = new HashMap<>(todayByRole);
        more.put(role, today(role).plus(sum));
        return new Granted(inCase.plus(sum), toCustomerThisYear.plus(sum), more);
    }

    Money today(RoleId role) {
        return todayByRole.getOrDefault(role, Money.zero(inCase.currency()));
    }
}
