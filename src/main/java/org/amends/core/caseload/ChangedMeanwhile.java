package org.amends.core.caseload;

import org.amends.core.casefile.CaseId;

/** Somebody else acted on the case between look and act; the caller reads it anew and loses nothing. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(CaseId id, long expected, long found) {
        super("case " + id + " stands at " + found + ", not " + expected);
    }
}
