package org.amends.core.printing;

/** What came of handing a job to the system. */
public sealed interface Handed {

    /** Taken; `ticket` is what to ask for it by, empty where the system tells nothing more. */
    record Taken(String ticket) implements Handed {
    }

    record Refused(Trouble why) implements Handed {
    }
}
