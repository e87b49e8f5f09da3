package org.amends.core.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.amends.core.casefile.CaseId;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.Staff;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/** Whose yes an act on personal data needs: a supervisor's, with their password and a reason. Store thread. */
public final class PrivacyOffice {
    private final Staff staff;
    private final StepUp stepUp;
    private final Supplier<Actor> actor;

    public PrivacyOffice(Staff staff, StepUp stepUp, Supplier<Actor> actor) {
        this.staff = staff;
        this.stepUp = stepUp;
        this.actor = actor;
    }

    /** Who says yes, with their password, and why. */
    public record Yes(PersonId by, char[] password, String reason) {
    }

    public List<Person> approvers() {
        return staff.people().stream().filter(p -> Right.PERSONAL_DATA.isOf(p.role())).toList();
    }

    /** Does the act once the yes is there; else why not. Wipes the password. */
    Optional<Refusal> ask(String limit, CaseId id, Yes yes, BiConsumer<Actor, Approval> act) {
        try {
            if (yes.reason().isBlank()) {
                return Optional.of(Refusal.of("erase.reason"));
            }
            if (approvers().stream().noneMatch(p -> p.id().equals(yes.by()))) {
                return Optional.of(Refusal.of("erase.approver"));
            }
            ApprovalOrder order = new ApprovalOrder(limit + "|" + id.value(), limit, yes.reason());
            Admission<Approval> answer = stepUp.approve(yes.by(), yes.password(), order);
            if (answer instanceof Admission.Granted<Approval>(Approval approval)) {
                act.accept(actor.get(), approval);
            }
            return answer.refusal();
        } finally {
            Arrays.fill(yes.password(), '\0');
        }
    }
}
