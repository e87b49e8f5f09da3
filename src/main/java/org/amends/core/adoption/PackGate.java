package org.amends.core.adoption;

import java.util.Set;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.PolicyId;

/** The packs of this counter and the files that may join them. Looking is for any thread, the rest for the store thread. */
public interface PackGate {

    /** The pack in force. Throws a Fault when there is none. */
    PackHeader present();

    /** Reads a file as a stranger's; `trusted` are the fingerprints of the issuers this hall knows. */
    PackLook look(String file, Set<String> trusted);

    /** Makes the pack of the file durable beside the others, not yet in force. Throws a Fault when it changed since it was looked at. */
    void keep(PackLook.Ready ready);

    /** The kept pack is in force for new cases from now on; open cases keep theirs. */
    void putInForce(PolicyId id);
}
