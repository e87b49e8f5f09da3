package org.amends.core.caseload;

import java.time.LocalDate;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.authority.Granted;

/** Goodwill granted so far, over all cases kept here; what limits are held against. Store thread. */
public interface Grants {

    /**
     * In this case, to this customer (who ever bore the same account or telephone) in this calendar year, today by role. What a year
     * and a day are is said by {@link org.amends.core.compensation.authority.LimitDays}, not by the clock alone.
     */
    Granted granted(CaseFile file, LocalDate today, String currency);
}
