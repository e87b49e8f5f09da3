package org.amends.core.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/**
 * Lets somebody try again whom too many wrong passwords locked out: a supervisor or an administrator says yes with their own password,
 * while nobody is signed in. The event comes first. Store thread; slow on purpose.
 */
public final class ReleaseLock {
    private final SignIn signIn;
    private final Holders holders;
    private final TryBook tries;
    private final Function<Session, HallLog> log;

    /** `log` is that of the store a session opened. */
    public ReleaseLock(SignIn signIn, Holders holders, TryBook tries, Function<Session, HallLog> log) {
        this.signIn = signIn;
        this.holders = holders;
        this.tries = tries;
        this.log = log;
    }

    /** Who may release this person: never they themselves, and nobody who is locked out too. */
    public List<Person> releasers(PersonId who) {
        return holders.who(Right.RELEASE).stream().filter(p -> !p.id().equals(who) && !tries.isLockedOut(p.id())).toList();
    }

    /** Why not; empty when they may try again. Wipes the password. */
    public Optional<Refusal> release(PersonId who, PersonId by, char[] password) {
        if (releasers(who).stream().noneMatch(p -> p.id().equals(by))) {
            Arrays.fill(password, '\0');
            return Optional.of(Refusal.of("release.other"));
        }
        Admission<Session> admission = signIn.signIn(by, password);
        if (admission instanceof Admission.Granted<Session>(Session session)) {
            try {
                log.apply(session).record(session.actor(), new HallEvent.LockReleased(who));
                tries.release(who);
            } finally {
                signIn.signOut(session);
            }
        }
        return admission.refusal();
    }
}
