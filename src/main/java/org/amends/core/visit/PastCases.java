package org.amends.core.visit;

import java.util.List;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.customer.Customer;

/** Earlier cases of one customer, kept here: the same account, or the same telephone under the same name. Store thread. */
public interface PastCases {

    /** Newest first, at most so many. */
    List<CaseRow> of(Customer customer, int limit);

    /** Promises to this customer that are not kept yet, soonest first. */
    List<OpenPromise> promises(Customer customer);
}
