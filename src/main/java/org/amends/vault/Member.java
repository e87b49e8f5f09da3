package org.amends.vault;

import org.amends.core.people.Person;
import org.amends.core.staff.Colleague;

/** A colleague with what opens the store for them: salt, data key wrapped under their key, sealed PIN; nothing once retired. */
record Member(Colleague colleague, byte[] salt, byte[] wrappedKey, byte[] pin) {
    static final byte[] NOTHING = new byte[0];

    static Member retired(Colleague colleague) {
        return new Member(colleague, NOTHING, NOTHING, NOTHING);
    }

    Person person() {
        return colleague.person();
    }

    Member withPin(byte[] sealed) {
        return new Member(colleague, salt, wrappedKey, sealed);
    }

    boolean hasOwnPassword() {
        return colleague.standing() == Colleague.Standing.OWN_PASSWORD;
    }
}
