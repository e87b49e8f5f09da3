package org.amends.core.policy;

import java.time.LocalDate;
import java.util.Set;
import org.amends.core.language.Wording;

/** Who issued the pack, for how long, in which currency, with which mechanisms switched on (settled 27). */
public record PackHeader(PolicyId id, Wording issuer, Validity validity, String currency, Set<Mechanism> switches) {

    public PackHeader {
        switches = Set.copyOf(switches);
    }

    /** First and last day of validity, both inclusive. */
    public record Validity(LocalDate from, LocalDate to) {
        public Validity {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("valid from " + from + " to " + to);
            }
        }
    }

    public boolean isOn(Mechanism mechanism) {
        return switches.contains(mechanism);
    }
}
