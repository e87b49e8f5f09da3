package org.amends.desk.signin;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.ReleaseLock;
import org.amends.core.session.Session;
import org.amends.core.session.SignIn;
import org.amends.desk.kit.Background;

/** Choose a name, type the password; a wrong one is answered alike whoever it was for, and costs a wait. FX thread. */
public final class SignInViewModel {
    private final SignIn signIn;
    private final Background background;
    private final Consumer<Session> entered;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ObjectProperty<Person> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    private final ReleaseModel release;

    /** `locks` is how a supervisor lets somebody try again. */
    public SignInViewModel(SignIn signIn, ReleaseLock locks, Background background, Consumer<Session> entered) {
        this.signIn = signIn;
        release = new ReleaseModel(locks, background);
        chosen.subscribe(release::forget);
        release.doneProperty().subscribe(released -> {
            if (released) {
                refusal.set(Refusal.of("release.done"));
            }
        });
        this.background = background;
        this.entered = entered;
    }

    /** Reads who may sign in. */
    public void open() {
        background.run(signIn::people, this::fill, this::failed);
    }

    /** Tries the password and wipes it. */
    public void enter(char[] password) {
        Person who = chosen.get();
        if (who == null) {
            refusal.set(Refusal.of("person.none"));
        } else if (canEnter().get()) {
            busy.set(true);
            refusal.set(null);
            fault.set(null);
            background.run(() -> signIn.signIn(who.id(), password), this::answered, this::failed);
        }
    }

    /** Opens the practice store; needs no name. */
    public void practise() {
        if (!busy.get()) {
            busy.set(true);
            fault.set(null);
            background.run(signIn::practise, this::let, this::failed);
        }
    }

    /** Says why the last session ended. */
    public void tell(Refusal why) {
        refusal.set(why);
    }

    /** A second went by. */
    public void tick() {
        if (waiting.get() > 0) {
            waiting.set(waiting.get() - 1);
            refusal.set(waiting.get() == 0 ? null : Refusal.of("password.wait", "" + waiting.get()));
        }
    }

    public BooleanExpression canEnter() {
        return Bindings.createBooleanBinding(() -> !busy.get() && waiting.get() == 0, busy, waiting);
    }

    public ReleaseModel release() {
        return release;
    }

    public ObservableList<Person> people() {
        return people;
    }

    public ObjectProperty<Person> chosenProperty() {
        return chosen;
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

    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    private void fill(java.util.List<Person> found) {
        people.setAll(found);
        if (found.size() == 1) {
            chosen.set(found.getFirst());
        }
    }

    private void answered(Admission<Session> answer) {
        switch (answer) {
            case Admission.Granted<Session>(Session session) -> let(session);
            case Admission.Wrong<Session>(int seconds) -> refuse(seconds, "password.wrong.wait");
            case Admission.Wait<Session>(int seconds) -> refuse(seconds, "password.wait");
            case Admission.Locked<Session> locked -> {
                busy.set(false);
                refusal.set(locked.refusal().orElseThrow());
                release.ask(chosen.get());
            }
            case Admission.Lapsed<Session> lapsed -> {
                busy.set(false);
                refusal.set(lapsed.refusal().orElseThrow());
            }
        }
    }

    private void refuse(int seconds, String key) {
        busy.set(false);
        waiting.set(seconds);
        refusal.set(seconds == 0 ? Refusal.of("password.wrong") : Refusal.of(key, "" + seconds));
    }

    private void let(Session session) {
        busy.set(false);
        refusal.set(null);
        entered.accept(session);
    }

    private void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }
}
