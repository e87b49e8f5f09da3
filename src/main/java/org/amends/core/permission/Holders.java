package org.amends.core.permission;

import java.util.List;
import java.util.Optional;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.Staff;
import org.amends.core.refusal.Refusal;

/**
 * Who holds a right at this counter now. Where nobody is an administrator the supervisors stand in, so that a small hall needs no
 * third person; from the first administrator on, what is theirs is theirs alone. Any thread.
 */
public final class Holders {
    private final Staff staff;

    /** `staff` names those with a password of their own. */
    public Holders(Staff staff) {
        this.staff = staff;
    }

    public boolean isOf(Right right, RoleId role) {
        return right.isOf(role) || right.isStoodInFor() && Right.isSupervisor(role) && !hasAdministrator();
    }

    /** Why whoever acts may not; empty when they may. */
    public Optional<Refusal> refusal(Right right, Actor by) {
        return isOf(right, by.role()) ? Optional.empty() : Optional.of(right.refusal());
    }

    public List<Person> who(Right right) {
        return staff.people().stream().filter(p -> isOf(right, p.role())).toList();
    }

    /** Whether this very person may say yes to it. */
    public boolean has(Right right, PersonId who) {
        return who(right).stream().anyMatch(p -> p.id().equals(who));
    }

    private boolean hasAdministrator() {
        return staff.people().stream().anyMatch(p -> p.role().equals(RoleId.ADMINISTRATOR));
    }
}
