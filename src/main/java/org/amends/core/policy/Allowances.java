package org.amends.core.policy;

import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.rule.RuleBook;

/** What may be given: by right under the written rules, and as goodwill within authority. */
public record Allowances(RuleBook rules, Authority authority) {
}
