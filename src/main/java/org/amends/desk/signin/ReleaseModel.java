package org.amends.desk.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.ReleaseLock;
import org.amends.desk.kit.Background;

/** A supervisor lets somebody try again who was locked out, at the sign-in itself. FX thread. */
public final class ReleaseModel {
    private final ReleaseLock locks;
    private final Background background;
    private final ReadOnlyObjectWrapper<Person> who = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Person> releasers = FXCollections.observableArrayList();
    private final ObjectProperty<Person> by = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    ReleaseModel(ReleaseLock locks, Background background) {
        this.locks = locks;
        this.background = background;
    }

    void ask(Person lockedOut) {
        done.set(false);
        refusal.set(null);
        background.run(() -> locks.releasers(lockedOut.id()), found -> offer(lockedOut, found), fault::set);
    }

    private void offer(Person lockedOut, List<Person> found) {
        releasers.setAll(found);
        by.set(found.size() == 1 ? found.getFirst() : null);
        who.set(lockedOut);
    }

    void forget() {
        who.set(null);
        done.set(false);
        refusal.set(null);
    }

    /** Wipes the password. */
    void release(char[] password) {
        if (busy.get() || who.get() == null || by.get() == null) {
            Arrays.fill(password, '\0');
            refusal.set(Refusal.of("person.none"));
            return;
        }
        busy.set(true);
        Person lockedOut = who.get();
        Person releaser = by.get();
        background.run(() -> locks.release(lockedOut.id(), releaser.id(), password), this::answered, this::failed);
    }

    private void answered(Optional<Refusal> why) {
        busy.set(false);
        refusal.set(why.orElse(null));
        if (why.isEmpty()) {
            who.set(null);
            done.set(true);
        }
    }

    private void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }

    /** Who is locked out; null as long as nobody is. */
    ReadOnlyObjectProperty<Person> whoProperty() {
        return who.getReadOnlyProperty();
    }

    ObservableList<Person> releasers() {
        return releasers;
    }

    ObjectProperty<Person> byProperty() {
        return by;
    }

    ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
