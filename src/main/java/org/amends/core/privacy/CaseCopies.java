package org.amends.core.privacy;

import java.util.List;
import java.util.Map;
import org.amends.core.casefile.CaseId;

/** Everything the store holds of a case, as files that can be checked without this program. Store thread. */
public interface CaseCopies {

    /** The cases of the same customer, by any account or telephone they gave; the case itself among them. */
    List<CaseId> ofSameCustomer(CaseId id);

    Map<String, byte[]> bundle(CaseId id);
}
