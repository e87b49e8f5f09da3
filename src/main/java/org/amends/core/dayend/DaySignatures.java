package org.amends.core.dayend;

import java.util.List;
import org.amends.core.daybook.DayBook;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;

/**
 * Takes a supervisor's signature under a day, at this screen, by their own password. Bound to this one book. Store thread;
 * the password's characters are wiped by the time the call returns.
 */
public interface DaySignatures {

    /** People whose role may sign, as the sign-in list shows them. */
    List<Person> signers();

    Signature sign(DayBook book, PersonId signer, char[] password);
}
