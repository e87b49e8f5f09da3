package org.amends.core.session;

import java.util.Optional;
import org.amends.core.refusal.Refusal;

/** What the person of a live session opens the counter with. Each change is an event. Store thread; slow on purpose. */
public interface OwnKeys {

    /** What stands between a sign-in and the desk. */
    enum Welcome {
        NOTHING,
        /** A PIN is offered, once. */
        PIN,
        /** A first password must give way to one's own; then a PIN is offered. */
        PASSWORD
    }

    Welcome welcome();

    /** Puts one's own password in place of the first one; refused when that is not what stands. Wipes it. */
    Optional<Refusal> chooseFirst(char[] next);

    /** Puts another password in place of one's own. Wipes both. */
    Optional<Refusal> change(char[] present, char[] next);

    /** The offer of a PIN was answered; it is not made again. */
    void pinAnswered();
}
