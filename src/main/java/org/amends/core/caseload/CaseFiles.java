package org.amends.core.caseload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.Recorded;

/**
 * Keeps cases. Everything returned is on disk before the call ends: journal fsynced, then the index (settled 9).
 * Called on the store thread only. Throws a Fault when the world fails; nothing is then kept.
 */
public interface CaseFiles {

    /** The next free number of today; a number that was never used for a case may be left out, none is given twice. */
    CaseNumber nextNumber();

    /**
     * Keeps events of one case, all or none, and returns the file after them. The version must be that of the file the
     * caller acted on (0 for a new case), else a {@link ChangedMeanwhile} says so and nothing is kept.
     */
    CaseFile append(CaseId id, long version, List<Recorded> events);

    Optional<CaseFile> find(CaseId id);

    Optional<CaseId> byNumber(CaseNumber number);

    /** The whole history, in order. */
    List<Recorded> history(CaseId id);

    /** Rows, newest opened first. */
    List<CaseRow> rows(CaseQuery query);

    /** Promises not yet kept and due before the moment, soonest first. */
    List<OpenPromise> promisesDue(Instant before);
}
