package org.amends.desk.dayend.model;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.DaySignatures;
import org.amends.core.dayend.Sealing;
import org.amends.core.dayend.Signature;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;

/** The supervisor's signature: who signs, with their password at this screen; then the day is sealed. FX thread. */
public final class SigningModel {
    private final DayDesk desk;
    private final CloseDay closeDay;
    private final DaySignatures signatures;
    private final ObservableList<Person> signers = FXCollections.observableArrayList();
    private final ObjectProperty<Person> signer = new SimpleObjectProperty<>();

    SigningModel(DayDesk desk, CloseDay closeDay, DaySignatures signatures) {
        this.desk = desk;
        this.closeDay = closeDay;
        this.signatures = signatures;
    }

    List<Person> load() {
        return signatures.signers();
    }

    void fill(List<Person> people) {
        signers.setAll(people);
        if (signer.get() == null || !people.contains(signer.get())) {
            signer.set(people.isEmpty() ? null : people.getFirst());
        }
    }

    /** Signs and seals. The password is used once and wiped; it is never kept here. */
    public void sign(char[] password) {
        Person person = signer.get();
        if (!canSign().get() || person == null) {
            java.util.Arrays.fill(password, '\0');
            return;
        }
        DayBook book = desk.book();
        Actor actor = desk.actor();
        desk.run(() -> sealed(book, person, password, actor), this::ended);
    }

    private Sealing sealed(DayBook seen, Person person, char[] password, Actor actor) {
        return switch (signatures.sign(seen, person.id(), password)) {
            case Signature.Given given -> closeDay.seal(seen, actor, given.approval());
            case Signature.Refused refused -> new Sealing.Refused(refused.refusal());
        };
    }

    private void ended(Sealing sealing) {
        switch (sealing) {
            case Sealing.Sealed done -> desk.take(done.book());
            case Sealing.Refused refused -> desk.object(Objection.Place.SIGNATURE, refused.refusal());
        }
    }

    /** Every case has its account, the day is not sealed, somebody may sign. */
    public BooleanExpression canSign() {
        return Bindings.createBooleanBinding(() -> desk.book() != null && !desk.book().isSealed()
                        && desk.book().blocking().isEmpty() && signer.get() != null && !desk.busyProperty().get(),
                desk.bookProperty(), signer, desk.busyProperty());
    }

    public ObservableList<Person> signers() {
        return signers;
    }

    public ObjectProperty<Person> signerProperty() {
        return signer;
    }
}
