package org.amends.vault;

import java.time.Duration;
import java.time.Instant;
import org.amends.core.people.Person;
import org.amends.core.staff.Colleague;

/** A colleague with what opens the store for them: salt, data key wrapped under their key, sealed PIN; nothing once retired. Since when, in UTC. */
record Member(Colleague colleague, Instant since, byte[] salt, byte[] wrappedKey, byte[] pin) {
    static final byte[] NOTHING = new byte[0];
    /** How long a password that was handed over is good for choosing one's own (ASVS 5.0, 6.4.1). */
    private static final Duration HANDED_OVER = Duration.ofDays(3);

    static Member retired(Colleague colleague, Instant now) {
        return new Member(colleague, now, NOTHING, NOTHING, NOTHING);
    }

    Person person() {
        return colleague.person();
    }

    Member withPin(byte[] sealed) {
        return new Member(colleague, since, salt, wrappedKey, sealed);
    }

    /** A first password of an age nobody knows has lapsed; a clock set back before it was given does not renew it. */
    boolean hasLapsed(Instant now) {
        return colleague.standing() == Colleague.Standing.FIRST_PASSWORD
                && (now.isBefore(since.minus(HANDED_OVER)) || now.isAfter(since.plus(HANDED_OVER)));
    }

    boolean hasOwnPassword() {
        return colleague.standing() == Colleague.Standing.OWN_PASSWORD;
    }
}
