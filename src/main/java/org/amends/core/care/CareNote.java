package org.amends.core.care;

import java.time.LocalDate;
import java.util.List;
import org.amends.core.customer.Personal;

/**
 * Why somebody is cared for in particular (绿名单, M17): the pack's reasons by id, who says so, the customer's own yes in words, until
 * when, and when it is looked at again. Without a yes there is none.
 */
public record CareNote(List<String> reasons, Source source, Personal consent, LocalDate until, LocalDate review) {

    public CareNote {
        reasons = List.copyOf(reasons);
    }

    /** Where the reasons are known from. */
    public enum Source {
        CUSTOMER,
        FAMILY,
        OUR_RECORD,
        COMMUNITY
    }
}
