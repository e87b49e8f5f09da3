package org.amends.core.session;

import java.util.List;
import org.amends.core.language.Wording;

/** Sets a counter up for the first time. Store thread. A Fault says what the world did; nothing is then half made. */
public interface SetUp {

    /** Packs that may be taken, the one for this region first. */
    List<PackOffer> packs();

    /** Printers of the system by name, the default first; may be empty. */
    List<String> printers();

    /** Makes the store with its first supervisor and opens it. Wipes the password. */
    Session begin(CounterPlan plan, char[] password);

    /** A pack to choose: its id, the region it is for, its edition with currency and last day, and the telephone of the region (may be empty). */
    record PackOffer(String id, Wording title, Wording edition, String telephone) {
    }
}
