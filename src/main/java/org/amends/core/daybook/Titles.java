package org.amends.core.daybook;

import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.core.policy.PolicyId;

/** What the pack calls things. Each case is named by the policy it keeps; an unknown id is shown as it is. */
public interface Titles {

    Wording kind(PolicyId policy, String id);

    Wording rule(PolicyId policy, String id);

    Wording goodwill(PolicyId policy, String id);

    Wording role(RoleId role);

    /** A sheet, as the present pack calls it. */
    Wording sheet(String template);
}
