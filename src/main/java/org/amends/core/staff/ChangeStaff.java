package org.amends.core.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.identity.Ids;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/**
 * Changes who works here, with an administrator's yes at the same screen and a reason. First the event, then the list: a change
 * that the chain does not know never holds. Store thread.
 */
public final class ChangeStaff {
    /** What the approval says was crossed. */
    public static final String LIMIT = "staff";

    private final StaffBook book;
    private final StepUp stepUp;
    private final HallLog log;
    private final Supplier<Actor> actor;
    private final Ids ids;

    public ChangeStaff(StaffBook book, StepUp stepUp, HallLog log, Supplier<Actor> actor, Ids ids) {
        this.book = book;
        this.stepUp = stepUp;
        this.log = log;
        this.actor = actor;
        this.ids = ids;
    }

    /** Who says yes, with their password, and why. */
    public record Yes(PersonId by, char[] password, String reason) {
    }

    /** What came of it. */
    public sealed interface Answer {
    }

    /** Done; the first password to hand over is empty where none was made. */
    public record Done(Colleague colleague, String firstPassword) implements Answer {
    }

    public record Refused(Refusal why) implements Answer {
    }

    public List<Colleague> all() {
        return book.all();
    }

    /** Whoever may say yes: administrators, or supervisors as long as there is none; here, with an own password. */
    public List<Person> approvers() {
        return new Holders(this::withOwnPassword).who(Right.PEOPLE);
    }

    private List<Person> withOwnPassword() {
        return book.all().stream().filter(c -> c.standing() == Colleague.Standing.OWN_PASSWORD)
                .map(Colleague::person).toList();
    }

    /** Wipes the password. */
    public Answer change(StaffChange change, Yes yes) {
        try {
            return refusal(change, yes).<Answer>map(Refused::new).orElseGet(() -> approved(change, yes));
        } finally {
            Arrays.fill(yes.password(), '\0');
        }
    }

    private Optional<Refusal> refusal(StaffChange change, Yes yes) {
        if (approvers().stream().noneMatch(p -> p.id().equals(yes.by()))) {
            return Optional.of(Refusal.of("staff.approver"));
        }
        return new StaffRules(book.all(), actor.get().person()).check(change)
                .or(() -> yes.reason().isBlank() ? Optional.of(Refusal.of("staff.reason")) : Optional.empty());
    }

    private Answer approved(StaffChange change, Yes yes) {
        Colleague next = next(change);
        HallEvent.StaffAct act = act(change);
        String matter = String.join("|", LIMIT, act.name(), next.person().id().value(), next.person().role().value());
        return switch (stepUp.approve(yes.by(), yes.password(), new ApprovalOrder(matter, LIMIT, yes.reason()))) {
            case Admission.Granted<Approval>(Approval approval) -> {
                log.record(actor.get(), new HallEvent.StaffChanged(next.person().id(), act, next.person().role(),
                        approval));
                yield kept(next);
            }
            case Admission<Approval> no -> new Refused(no.refusal().orElseThrow());
        };
    }

    private Done kept(Colleague next) {
        if (next.isHere()) {
            return new Done(next, book.giveFirstPassword(next));
        }
        book.retire(next);
        return new Done(next, "");
    }

    private Colleague next(StaffChange change) {
        return switch (change) {
            case StaffChange.Add add -> new Colleague(new Person(new PersonId(ids.next().toString()),
                    add.name().strip(), add.role()), add.staffNumber(), Colleague.Standing.FIRST_PASSWORD);
            case StaffChange.GiveRole(PersonId who, RoleId role) -> {
                Colleague now = find(who);
                yield new Colleague(new Person(who, now.person().name(), role), now.staffNumber(),
                        Colleague.Standing.FIRST_PASSWORD);
            }
            case StaffChange.ResetPassword(PersonId who) -> find(who).standing(Colleague.Standing.FIRST_PASSWORD);
            case StaffChange.Retire(PersonId who) -> find(who).standing(Colleague.Standing.RETIRED);
        };
    }

    private Colleague find(PersonId who) {
        return book.all().stream().filter(c -> c.person().id().equals(who)).findFirst().orElseThrow();
    }

    private static HallEvent.StaffAct act(StaffChange change) {
        return switch (change) {
            case StaffChange.Add add -> HallEvent.StaffAct.ADDED;
            case StaffChange.GiveRole role -> HallEvent.StaffAct.ROLE_GIVEN;
            case StaffChange.ResetPassword reset -> HallEvent.StaffAct.PASSWORD_RESET;
            case StaffChange.Retire retire -> HallEvent.StaffAct.RETIRED;
        };
    }
}
