package org.amends.core.session;

import org.amends.core.hall.Hall;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;

/** One sign-in to sign-out: who, as which actor, at which counter, for real or for practice. */
public record Session(Person person, Actor actor, Hall hall, Mode mode) {

    /** Practice data is never real (练习); every screen says so. */
    public enum Mode {
        REAL,
        PRACTICE
    }

    public boolean isPractice() {
        return mode == Mode.PRACTICE;
    }
}
