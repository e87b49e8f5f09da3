package org.amends.desk.dayend.model;

import org.amends.core.refusal.Refusal;

/** A refusal and the place on the screen it belongs beside. */
public record Objection(Place place, Refusal refusal) {

    /** Where a refusal stands. */
    public enum Place {
        DAY,
        REASON,
        FOLDER,
        SIGNATURE
    }
}
