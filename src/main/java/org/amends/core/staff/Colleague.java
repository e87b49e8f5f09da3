package org.amends.core.staff;

import org.amends.core.people.Person;

/** A member of staff as the counter's list keeps them. Never deleted: who left is retired. The staff number may be empty. */
public record Colleague(Person person, String staffNumber, Standing standing) {

    /** What opens the store for them. The names are kept on disk and never change. */
    public enum Standing {
        /** A password handed over by a supervisor, good for choosing one's own and nothing else. */
        FIRST_PASSWORD,
        OWN_PASSWORD,
        /** Left: signs in no more; the name stays for what they did. */
        RETIRED
    }

    public boolean isHere() {
        return standing != Standing.RETIRED;
    }

    public Colleague standing(Standing next) {
        return new Colleague(person, staffNumber, next);
    }
}
