package org.amends.core.cause;

import org.amends.core.language.Wording;

/** A finer cause of the pack; `meaning` says what it means for apology, remedy and entitlement, in plain words. */
public record Cause(String id, CauseParty party, Wording title, Wording meaning) {
}
