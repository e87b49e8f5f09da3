package org.amends.core.rescue;

import org.amends.core.refusal.Refusal;
import org.amends.core.session.Session;

/**
 * Opens a counter nobody can sign in to, by both codes, and lets a newcomer in with a password of their own. The opening is an event.
 * Store thread; slow on purpose. A Fault says what the world did.
 */
@FunctionalInterface
public interface Rescue {

    /** Wipes the password. A wrong code changes nothing. */
    Answer enter(HallCodes codes, Newcomer newcomer);

    /** Who comes in, and what they choose. */
    record Newcomer(String name, char[] password) {
    }

    /** What came of it. */
    sealed interface Answer {
    }

    record Entered(Session session) implements Answer {
    }

    record Refused(Refusal why) implements Answer {
    }
}
