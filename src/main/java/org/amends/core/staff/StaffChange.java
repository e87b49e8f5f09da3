package org.amends.core.staff;

import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;

/** One change of who works here. */
public sealed interface StaffChange {

    record Add(String name, String staffNumber, RoleId role) implements StaffChange {
    }

    /** The role is part of what a person's key is wrapped for, so a new role comes with a new first password. */
    record GiveRole(PersonId who, RoleId role) implements StaffChange {
    }

    record ResetPassword(PersonId who) implements StaffChange {
    }

    record Retire(PersonId who) implements StaffChange {
    }
}
