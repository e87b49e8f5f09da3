package org.amends.desk.settings;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.OwnKeys;
import org.amends.desk.kit.Background;

/** Another password in place of one's own. FX thread. */
public final class PasswordViewModel {
    private final OwnKeys own;
    private final Background background;
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private boolean busy;

    public PasswordViewModel(OwnKeys own, Background background) {
        this.own = own;
        this.background = background;
    }

    /** Wipes all three. */
    public void change(char[] present, char[] next, char[] again) {
        changed.set(false);
        boolean alike = Arrays.equals(next, again);
        Arrays.fill(again, '\0');
        if (busy || !alike) {
            Arrays.fill(present, '\0');
            Arrays.fill(next, '\0');
            refusal.set(alike ? refusal.get() : Refusal.of("password.differs"));
            return;
        }
        busy = true;
        background.run(() -> own.change(present, next), this::answered, this::failed);
    }

    private void answered(Optional<Refusal> why) {
        busy = false;
        refusal.set(why.orElse(null));
        changed.set(why.isEmpty());
    }

    private void failed(Throwable why) {
        busy = false;
        fault.set(why);
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Whether the last try changed it. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }
}
