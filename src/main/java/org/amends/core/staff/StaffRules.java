package org.amends.core.staff;

import java.util.List;
import java.util.Optional;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/** What may be changed: a name that can be told apart, a supervisor always left, nobody locked out by themselves. Pure. */
public final class StaffRules {
    private final List<Colleague> all;
    private final PersonId by;

    /** The list as it is, and who asks. */
    public StaffRules(List<Colleague> all, PersonId by) {
        this.all = List.copyOf(all);
        this.by = by;
    }

    /** Why not; empty when it may be done. */
    public Optional<Refusal> check(StaffChange change) {
        return switch (change) {
            case StaffChange.Add add -> name(add.name()).or(() -> number(add.staffNumber()));
            case StaffChange.GiveRole(PersonId who, RoleId role) -> here(who)
                    .or(() -> refuse(role.equals(role(who)), Refusal.of("staff.role.same")))
                    .or(() -> refuse(who.equals(by), Refusal.of("staff.role.self")))
                    .or(() -> refuse(!Right.PERSONAL_DATA.isOf(role) && isLastSupervisor(who), Refusal.of("staff.last")));
            case StaffChange.ResetPassword(PersonId who) -> here(who)
                    .or(() -> refuse(who.equals(by), Refusal.of("staff.reset.self")));
            case StaffChange.Retire(PersonId who) -> here(who)
                    .or(() -> refuse(who.equals(by), Refusal.of("staff.retire.self")))
                    .or(() -> refuse(isLastSupervisor(who), Refusal.of("staff.last")));
        };
    }

    /** A name as people are called, and not that of somebody who is here. */
    public Optional<Refusal> name(String name) {
        return refuse(!name.strip().matches("[\\p{L}\\p{M}·•.'’ -]{1,20}"), Refusal.of("person.name"))
                .or(() -> refuse(all.stream().filter(Colleague::isHere)
                        .anyMatch(c -> c.person().name().equals(name.strip())), Refusal.of("staff.name.taken")));
    }

    /** Up to 12 letters and digits, nobody else's; empty will do. */
    public Optional<Refusal> number(String number) {
        return refuse(!number.matches("[0-9A-Za-z-]{0,12}"), Refusal.of("staff.number")).or(() -> refuse(
                !number.isEmpty() && all.stream().anyMatch(c -> c.staffNumber().equalsIgnoreCase(number)),
                Refusal.of("staff.number.taken")));
    }

    private Optional<Refusal> here(PersonId who) {
        return refuse(find(who).filter(Colleague::isHere).isEmpty(), Refusal.of("staff.gone"));
    }

    /** Whether without this person nobody with an own password could say yes to anything. */
    private boolean isLastSupervisor(PersonId who) {
        return all.stream().filter(c -> c.standing() == Colleague.Standing.OWN_PASSWORD)
                .filter(c -> Right.PERSONAL_DATA.isOf(c.person().role())).allMatch(c -> c.person().id().equals(who));
    }

    private RoleId role(PersonId who) {
        return find(who).map(c -> c.person().role()).orElse(RoleId.CLERK);
    }

    private Optional<Colleague> find(PersonId who) {
        return all.stream().filter(c -> c.person().id().equals(who)).findFirst();
    }

    private static Optional<Refusal> refuse(boolean wrong, Refusal why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }
}
