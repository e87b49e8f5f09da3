package org.amends.core.session;

import java.util.List;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;

/** Opens the counter for somebody. Store thread; slow on purpose. A Fault says what the world did. */
public interface SignIn {

    /** Whether the counter was ever set up. */
    boolean isSetUp();

    List<Person> people();

    /** A name unknown and a password wrong get the same answer. Wipes the password. */
    Admission<Session> signIn(PersonId who, char[] password);

    /** Opens the practice store; needs nobody and nothing. */
    Session practise();

    /** Ends the session and closes its store. */
    void signOut(Session session);
}
