package org.amends.core.compensation.rule;

import java.time.LocalDate;

/** How sure we are of a rule (settled 12). The desk says "unverified" beside every sum until an issuer confirms the rule. */
public sealed interface Proof {

    record Confirmed(String by, LocalDate on) implements Proof {
    }

    record Unverified() implements Proof {
    }
}
