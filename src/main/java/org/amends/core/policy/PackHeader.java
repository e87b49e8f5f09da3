package org.amends.core.policy;

import java.time.LocalDate;
import org.amends.core.language.Wording;

/** Who issued the pack, for how long, in which currency, with which mechanisms switched on (settled 27). */
public record PackHeader(PolicyId id, Wording issuer, Validity validity, String currency, Switches switches) {

    /** First and last day of validity, both inclusive. */
    public record Validity(LocalDate from, LocalDate to) {
        public Validity {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("valid from " + from + " to " + to);
            }
        }
    }

    public boolean isOn(Mechanism mechanism) {
        return switches.on().contains(mechanism);
    }

    /** Whether a hall may do without it. */
    public boolean maySwitchOff(Mechanism mechanism) {
        return isOn(mechanism) && !switches.kept().contains(mechanism);
    }
}
