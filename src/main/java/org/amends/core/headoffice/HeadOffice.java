package org.amends.core.headoffice;

import java.util.Optional;
import org.amends.core.refusal.Refusal;

/** This counter's way to head office. */
public interface HeadOffice {

    /** What was last known; asks nobody. Any thread. */
    LineState state();

    /** Which head office and as which company; empty as long as there is none. Any thread. */
    Optional<Place> place();

    /** An address, and the company this counter is known as there. */
    record Place(String address, String company) {
    }

    /** Joins with an address and a one-time code as they were typed; says why not. Blocks on the network, so never on the FX or the store thread. */
    Optional<Refusal> join(String address, String code);

    /** Does not wait any longer for the next try. Returns at once; any thread. */
    void sendNow();
}
