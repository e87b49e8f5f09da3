package org.amends.core.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;

/** The roles a colleague may have: those the pack names with their limits, then the administrator, who may grant nothing. */
public final class StaffRoles {
    private static final Wording ADMINISTRATOR = new Wording("管理员（管人员、政策包和设置，看不到补救单）",
            "Administrator (people, packs, settings; sees no cases)");

    private StaffRoles() {
    }

    public static List<RoleLimits> of(Authority authority) {
        List<RoleLimits> roles = new ArrayList<>(authority.roles());
        roles.add(new RoleLimits(RoleId.ADMINISTRATOR, ADMINISTRATOR, Optional.empty(), Optional.empty(), Optional.empty()));
        return List.copyOf(roles);
    }
}
