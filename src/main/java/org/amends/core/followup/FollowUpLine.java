package org.amends.core.followup;

import java.time.Instant;
import org.amends.core.casefile.CaseFile;
import org.amends.core.people.PersonId;
import org.amends.core.promise.Promise;

/** A customer to be asked again, with the case as it stands. */
public record FollowUpLine(Promise promise, CaseFile file, Standing standing) {

    /** Whether the day promised has come. */
    public enum Standing {
        DUE,
        COMING
    }

    /** Calls in vain so far. */
    public int missed() {
        return file.closing().after().calls().missed().size();
    }

    /** Whether this person handled the matter, so that a colleague had better ask. */
    public boolean isOwnOf(PersonId person) {
        return file.progress().holder().owner().equals(person);
    }

    static Standing standing(Instant due, Instant endOfToday) {
        return due.isBefore(endOfToday) ? Standing.DUE : Standing.COMING;
    }
}
