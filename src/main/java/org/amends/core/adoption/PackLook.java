package org.amends.core.adoption;

import java.util.List;
import org.amends.core.comparison.Difference;
import org.amends.core.policy.PackHeader;
import org.amends.core.refusal.Refusal;

/** What a pack file turned out to be. Looking changes nothing. */
public sealed interface PackLook {

    /** It breaks promises; all of them are listed. */
    record Broken(List<PackFault> faults) implements PackLook {
        public Broken {
            faults = List.copyOf(faults);
        }
    }

    /** It may not act here: no such file, unsigned, changed after signing, older, out of its days, in another currency. */
    record Refused(Refusal why) implements PackLook {
    }

    /** Well signed by somebody this hall does not know yet. What it says was not read. */
    record Stranger(IssuerKey issuer) implements PackLook {
    }

    /** Whole and by an issuer this hall trusts; `differences` to the pack in force, in plain words. */
    record Ready(String file, PackHeader header, IssuerKey issuer, List<Difference> differences) implements PackLook {
        public Ready {
            differences = List.copyOf(differences);
        }
    }
}
