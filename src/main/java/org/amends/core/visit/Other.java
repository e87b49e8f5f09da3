package org.amends.core.visit;

import org.amends.core.register.Registered;

/** Another record that has something in common with the one looked at. */
public record Other(Registered who, Tie tie) {

    /** Joined as one person already; likely one; or a telephone shared, as in a family. */
    public enum Tie {
        JOINED,
        LIKELY,
        SHARES_PHONE
    }
}
