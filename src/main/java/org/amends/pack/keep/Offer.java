package org.amends.pack.keep;

import java.util.List;
import org.amends.core.policy.Policy;
import org.amends.pack.json.PackProblem;

/** What came of offering a pack to the counter. Whatever is not taken leaves the present pack in force. */
public sealed interface Offer {

    /** In force from now on (or already so). */
    record Taken(Policy policy) implements Offer {
    }

    /** It breaks promises. */
    record Broken(List<PackProblem> problems) implements Offer {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** It is whole, and still may not act here. */
    record Declined(Policy policy, Reason reason) implements Offer {
    }

    /** Why a whole pack is not taken. */
    enum Reason {
        NOT_SEALED,
        NOT_YET_VALID,
        EXPIRED,
        OLDER_THAN_PRESENT,
        OTHER_CURRENCY
    }
}
