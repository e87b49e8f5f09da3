package org.amends.core.dayend;

import org.amends.core.people.Approval;
import org.amends.core.refusal.Refusal;

/** What came of asking for a signature. */
public sealed interface Signature {

    record Given(Approval approval) implements Signature {
    }

    record Refused(Refusal refusal) implements Signature {
    }
}
