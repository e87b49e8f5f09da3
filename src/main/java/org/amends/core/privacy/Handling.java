package org.amends.core.privacy;

import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.people.Actor;

/** Who is at work on a case: whoever has it, as long as it is open or held. Everybody else looks. Pure. */
public final class Handling {
    private Handling() {
    }

    public static boolean isBy(Actor who, CaseFile file) {
        Status status = file.progress().status();
        return (status == Status.OPEN || status == Status.HELD) && file.progress().holder().owner().equals(who.person());
    }
}
