package org.amends.core.people;

import java.time.Instant;

/**
 * A second person's yes to one act above a limit, given at the same screen. `limit` names the limit that was crossed,
 * `reason` is the approver's own words, `proof` the keyed digest that a clerk cannot forge (settled 1, reliability 13.3).
 */
public record Approval(PersonId by, RoleId role, Instant at, String limit, String reason, String proof) {
}
