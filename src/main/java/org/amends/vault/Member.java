package org.amends.vault;

import org.amends.core.people.Person;

/** A person of the roster with what opens the store for them: salt, data key wrapped under their key, sealed PIN. */
record Member(Person person, byte[] salt, byte[] wrappedKey, byte[] pin) {
    static final byte[] NO_PIN = new byte[0];

    Member withPin(byte[] sealed) {
        return new Member(person, salt, wrappedKey, sealed);
    }
}
