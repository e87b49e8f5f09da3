package org.amends.core.people;

/**
 * What a second person is asked to say yes to. `matter` binds the approval to exactly one act (case, sum, currency, policy
 * version); `limit` names what was crossed; `reason` is the approver's own.
 */
public record ApprovalOrder(String matter, String limit, String reason) {
}
