package org.amends.core.caseload;

import java.util.Optional;
import org.amends.core.casefile.CaseId;
import org.amends.core.evidence.Evidence;

/**
 * Keeps evidence sealed under the key of its case, so that erasing the case erases it. Store thread; throws a Fault when the world fails.
 */
public interface EvidenceArchive {

    /** What came of a file that somebody brought. */
    sealed interface Taken {
    }

    /** On disk before this returns. */
    record Kept(Evidence evidence) implements Taken {
    }

    /** Not taken, and nothing was written: empty, too large, none of the kinds, or harmed. `why` is a key of texts. */
    record Declined(String why) implements Taken {
    }

    /** Checks by content, takes the metadata out, keeps. */
    Taken take(CaseId id, Evidence.Brought brought, byte[] file);

    /** The bytes as kept, or empty when they are not here or the case's key is gone. */
    Optional<byte[]> find(CaseId id, String digest);
}
