package org.amends.core.session;

import org.amends.core.people.PersonId;

/** Wrong passwords, person by person, kept over restarts. Store thread. */
public interface TryBook {

    /** Whether this person may not even try until somebody releases them. */
    boolean isLockedOut(PersonId who);

    /** They may try again from now on; durable when it returns. */
    void release(PersonId who);
}
