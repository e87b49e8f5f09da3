package org.amends.core.caseload;

import java.util.Optional;
import org.amends.core.casefile.CaseId;
import org.amends.core.guide.Sheet;

/**
 * Sheets that went out, sealed under the key of their case, by digest: reprints use the very bytes (settled 11), and erasing the
 * case erases its paper. Store thread.
 */
public interface PaperArchive {
    void keep(CaseId id, Sheet sheet);

    /** Empty for a sheet never kept, and for one of an erased case. */
    Optional<byte[]> find(CaseId id, String digest);
}
