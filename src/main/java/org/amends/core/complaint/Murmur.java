package org.amends.core.complaint;

import org.amends.core.customer.Personal;

/** Dissatisfaction that was noticed and not brought as a complaint (不满苗头, M9): one tag, perhaps one line, and how it was noticed. */
public record Murmur(Tag tag, Personal words, Noticed noticed) {

    /** What it is about; few, so that one key is enough. */
    public enum Tag {
        WAITING,
        EXPLAINING,
        BILL,
        OUTAGE,
        MANNERS,
        ERRANDS,
        HALL,
        OTHER
    }

    /** By whoever is signed in, or by a colleague at the locked screen, whose name is not known. */
    public enum Noticed {
        SIGNED_IN,
        AT_LOCKED_SCREEN
    }
}
