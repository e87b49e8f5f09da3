package org.amends.desk.recovery.award;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.desk.recovery.work.CaseDesk;

/** A second person says yes on this screen, with their own password; wiped whatever comes of it. */
public final class SecondPersonModel {
    private final CaseDesk desk;
    private final GoodwillModel.Office office;
    private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper();

    SecondPersonModel(CaseDesk desk, GoodwillModel.Office office) {
        this.desk = desk;
        this.office = office;
    }

    /** People other than the clerk whose role will do. */
    List<Person> people(Predicate<Person> will) {
        return office.staff().people().stream().filter(p -> !p.id().equals(desk.actor().person())).filter(will).toList();
    }

    /** Calls the second person to the keyboard. */
    void call() {
        calls.set(calls.get() + 1);
    }

    void ask(char[] password, ApprovalOrder order, Consumer<Approval> yes) {
        if (approver.get() == null) {
            Arrays.fill(password, '\0');
            refusal.set(Refusal.of("person.none"));
            return;
        }
        desk.background().aside(() -> office.stepUp().approve(approver.get().id(), password, order), answer -> {
            switch (answer) {
                case Admission.Granted<Approval> granted -> {
                    refusal.set(null);
                    yes.accept(granted.what());
                }
                case Admission<Approval> no -> refusal.set(no.refusal().orElseThrow());
            }
        }, desk::fail);
    }

    /** How often the second person was called to the keyboard. */
    public ReadOnlyIntegerProperty callsProperty() {
        return calls.getReadOnlyProperty();
    }

    public ObjectProperty<Person> approverProperty() {
        return approver;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
