package org.amends.core.dayend;

import java.util.Arrays;
import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.daybook.DayBook;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.Staff;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/** Signatures by step-up: every supervisor may sign, by their own password, for exactly the book they saw. */
public final class SupervisorSignatures implements DaySignatures {
    /** What the approval says was crossed: a clerk alone cannot end the day. */
    public static final String LIMIT = "day";
    private final Staff staff;
    private final StepUp stepUp;

    public SupervisorSignatures(Staff staff, StepUp stepUp) {
        this.staff = staff;
        this.stepUp = stepUp;
    }

    @Override
    public List<Person> signers() {
        return staff.people().stream().filter(p -> Right.SIGN_DAY.isOf(p.role())).toList();
    }

    @Override
    public Signature sign(DayBook book, PersonId signer, char[] password) {
        if (signers().stream().noneMatch(p -> p.id().equals(signer))) {
            Arrays.fill(password, '\0');
            return new Signature.Refused(Refusal.of("day.signer").withStep("day.supervisor"));
        }
        return switch (stepUp.approve(signer, password, new ApprovalOrder(matter(book), LIMIT, ""))) {
            case Admission.Granted(var approval) -> new Signature.Given(approval);
            case Admission<Approval> no -> new Signature.Refused(no.refusal().orElseThrow());
        };
    }

    /** Binds the signature to one book: counter, day, how many cases, which sum, after which event. */
    static String matter(DayBook book) {
        Money given = book.sums().given(book.frame().currency());
        return String.join("|", "day", book.frame().hall().code(), book.frame().hall().counter(),
                book.frame().day().toString(), String.valueOf(book.cases().size()),
                given.minor() + " " + given.currency(), book.integrity().lastHash());
    }
}
