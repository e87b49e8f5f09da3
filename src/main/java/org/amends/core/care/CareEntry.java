package org.amends.core.care;

import java.time.Instant;
import java.time.LocalDate;

/** A care note as it stands in a case: since when, and whether it was ended. */
public record CareEntry(CareNote note, Instant at, State state) {

    /** Agreed with the customer, or ended at any time and for good. */
    public enum State {
        AGREED,
        ENDED
    }

    public CareEntry ended(Instant when) {
        return new CareEntry(note, when, State.ENDED);
    }

    /** It counts up to and with its last day; then it lapses by itself. */
    public boolean holdsOn(LocalDate day) {
        return state == State.AGREED && !day.isAfter(note.until());
    }

    /** It is time to ask whether the reasons still hold. */
    public boolean wantsReview(LocalDate day) {
        return holdsOn(day) && !day.isBefore(note.review());
    }
}
