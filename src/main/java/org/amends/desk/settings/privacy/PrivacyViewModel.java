package org.amends.desk.settings.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.people.Person;
import org.amends.core.privacy.EraseCustomer;
import org.amends.core.privacy.HandOutCopy;
import org.amends.core.privacy.PrivacyOffice;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;

/** One case by its number, what is to be done with its personal data, why, and a supervisor's yes. FX thread. */
public final class PrivacyViewModel {
    private final Services services;
    private final Background background;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Wish> wish = new SimpleObjectProperty<>(Wish.COPY_CASE);
    private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
    private final ObservableList<Person> approvers = FXCollections.observableArrayList();
    private final ObservableList<String> written = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Wish> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** What a person may ask for, or a court. */
    public enum Wish {
        COPY_CASE, COPY_CUSTOMER, ERASE
    }

    /** What does it. */
    public record Services(Function<CaseNumber, Optional<CaseId>> cases, HandOutCopy copy, EraseCustomer erase,
            PrivacyOffice office) {
    }

    public PrivacyViewModel(Services services, Background background) {
        this.services = services;
        this.background = background;
    }

    /** Looks who may say yes. */
    public void open() {
        background.run(services.office()::approvers, people -> {
            approvers.setAll(people);
            if (approver.get() == null && !people.isEmpty()) {
                approver.set(people.getFirst());
            }
        }, fault::set);
    }

    private record Outcome(Optional<Refusal> refusal, List<String> written) {
    }

    /** Does what is wished, and wipes the password. */
    public void perform(char[] password) {
        done.set(null);
        Optional<CaseNumber> typed = CaseNumber.parse(number.get().strip());
        if (typed.isEmpty() || approver.get() == null || busy.get()) {
            Arrays.fill(password, '\0');
            refusal.set(Refusal.of(typed.isEmpty() ? "erase.number" : "erase.approver"));
            return;
        }
        busy.set(true);
        Wish now = wish.get();
        PrivacyOffice.Yes yes = new PrivacyOffice.Yes(approver.get().id(), password, reason.get().strip());
        background.run(() -> outcome(typed.get(), now, yes), outcome -> told(outcome, now), why -> {
            busy.set(false);
            fault.set(why);
        });
    }

    private Outcome outcome(CaseNumber typed, Wish now, PrivacyOffice.Yes yes) {
        Optional<CaseId> id = services.cases().apply(typed);
        if (id.isEmpty()) {
            Arrays.fill(yes.password(), '\0');
            return new Outcome(Optional.of(Refusal.of("erase.unknown")), List.of());
        }
        List<String> folders = new ArrayList<>();
        return new Outcome(switch (now) {
            case COPY_CASE -> services.copy().copy(id.get(), HandOutCopy.Extent.THIS_CASE, yes, folders);
            case COPY_CUSTOMER -> services.copy().copy(id.get(), HandOutCopy.Extent.WHOLE_CUSTOMER, yes, folders);
            case ERASE -> services.erase().erase(id.get(), yes);
        }, folders);
    }

    private void told(Outcome outcome, Wish now) {
        busy.set(false);
        refusal.set(outcome.refusal().orElse(null));
        written.setAll(outcome.written());
        done.set(outcome.refusal().isEmpty() ? now : null);
    }

    public StringProperty numberProperty() {
        return number;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObjectProperty<Wish> wishProperty() {
        return wish;
    }

    public ObjectProperty<Person> approverProperty() {
        return approver;
    }

    public ObservableList<Person> approvers() {
        return approvers;
    }

    /** The folders written, by their paths. */
    public ObservableList<String> written() {
        return written;
    }

    public ReadOnlyObjectProperty<Wish> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
