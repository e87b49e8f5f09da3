package org.amends.desk.signin;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.refusal.Refusal;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.Rescue;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;

/** Two people, two codes, a newcomer with a password of their own. FX thread. */
public final class RescueViewModel {
    private final Rescue rescue;
    private final Background background;
    private final Consumer<Session> entered;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public RescueViewModel(Rescue rescue, Background background, Consumer<Session> entered) {
        this.rescue = rescue;
        this.background = background;
        this.entered = entered;
    }

    /** Begins anew; nothing of an earlier try is left. */
    public void open() {
        name.set("");
        refusal.set(null);
        fault.set(null);
    }

    /** Wipes both passwords. */
    void enter(HallCodes codes, char[] password, char[] again) {
        boolean same = Arrays.equals(password, again);
        Arrays.fill(again, '\0');
        if (busy.get() || !same || codes.first().isBlank() || codes.second().isBlank()) {
            Arrays.fill(password, '\0');
            refusal.set(Refusal.of(same ? "rescue.both" : "password.differs"));
            return;
        }
        busy.set(true);
        refusal.set(null);
        Rescue.Newcomer newcomer = new Rescue.Newcomer(name.get().strip(), password);
        background.run(() -> rescue.enter(codes, newcomer), this::answered, why -> {
            busy.set(false);
            fault.set(why);
        });
    }

    private void answered(Rescue.Answer answer) {
        busy.set(false);
        switch (answer) {
            case Rescue.Refused(Refusal why) -> refusal.set(why);
            case Rescue.Entered(Session session) -> entered.accept(session);
        }
    }

    StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
