package org.amends.core.compensation.authority;

import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;

/**
 * What a role may grant as goodwill: for one case, for one customer in a calendar year, and in one day. A missing limit
 * is zero.
 */
public record RoleLimits(
        RoleId role, Wording title, Optional<Money> perCase, Optional<Money> perCustomerYear, Optional<Money> perDay) {
}
