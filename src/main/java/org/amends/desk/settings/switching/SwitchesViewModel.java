package org.amends.desk.settings.switching;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.adoption.SwitchMechanism;
import org.amends.core.adoption.SwitchMechanism.Switch;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;
import org.amends.desk.kit.Background;

/** The switches of this hall, one turned at a time with a supervisor's yes. FX thread. */
public final class SwitchesViewModel {
    private final SwitchMechanism service;
    private final Background background;
    private final ObservableList<Switch> switches = FXCollections.observableArrayList();
    private final ObservableList<Person> approvers = FXCollections.observableArrayList();
    private final ObjectProperty<Switch> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    public SwitchesViewModel(SwitchMechanism service, Background background) {
        this.service = service;
        this.background = background;
        chosen.subscribe(() -> refusal.set(null));
    }

    /** Reads how the switches stand. */
    public void open() {
        background.run(service::now, now -> {
            switches.setAll(now.switches());
            approvers.setAll(now.approvers());
            approver.set(now.approvers().isEmpty() ? null : now.approvers().getFirst());
            chosen.set(null);
        }, fault::set);
    }

    /** Turns the chosen switch; wipes the password. `turned` is told which, on the FX thread, when it is done. */
    public void turn(char[] password, Consumer<Switch> turned) {
        Switch which = chosen.get();
        if (which == null) {
            Arrays.fill(password, '\0');
            refusal.set(Refusal.of("mechanism.none"));
            return;
        }
        Yes yes = new Yes(approver.get() == null ? null : approver.get().id(), password, reason.get());
        background.run(() -> service.turn(which, yes), why -> {
            refusal.set(why.orElse(null));
            if (why.isEmpty()) {
                reason.set("");
                open();
                turned.accept(which);
            }
        }, fault::set);
    }

    public ObservableList<Switch> switches() {
        return switches;
    }

    public ObservableList<Person> approvers() {
        return approvers;
    }

    public ObjectProperty<Switch> chosenProperty() {
        return chosen;
    }

    public ObjectProperty<Person> approverProperty() {
        return approver;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
