package org.amends.core.care;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the matter reached us, as facts show it, and the measures that answer it (G6): about what was done, never about who somebody is.
 */
public enum Behaviour {
    /** They came to us with it: the best that can happen. */
    COMES_TO_US(),
    /** They said nothing; we noticed. Whoever says nothing leaves. */
    SAYS_NOTHING(Comfort.CALL_AHEAD),
    /** We let them come again. */
    COMES_AGAIN(Comfort.NAMED_CONTACT, Comfort.FAST_LANE),
    /** They turned to somebody above us. */
    GOES_ABOVE(Comfort.NAMED_CONTACT, Comfort.CALL_AHEAD),
    /** They told the public. */
    GOES_PUBLIC(Comfort.NAMED_CONTACT, Comfort.MESSAGE_FIRST);

    private final Set<Comfort> measures = EnumSet.noneOf(Comfort.class);

    Behaviour(Comfort... measures) {
        this.measures.addAll(Set.of(measures));
    }

    public Set<Comfort> measures() {
        return Set.copyOf(measures);
    }
}
