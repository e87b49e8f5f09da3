package org.amends.core.session;

import org.amends.core.people.Admission;

/** Locks and unlocks the screen of a live session; each is an event. Store thread. */
public interface ScreenLock {
    void locked();

    boolean hasPin();

    /** Tries a PIN or the password of the session's person. Wipes it. */
    Admission<Boolean> unlock(char[] typed);

    /** A PIN of six to eight digits. Wipes it. */
    void setPin(char[] pin);
}
