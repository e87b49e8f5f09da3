package org.amends.desk.settings.backup;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.backup.BackupState;
import org.amends.core.backup.Backups;
import org.amends.desk.kit.Background;

/** Where backups go, the last good one, and one made at once. FX thread. */
public final class BackupViewModel {
    private final Backups backups;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<BackupState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    public BackupViewModel(Backups backups, Background background) {
        this.backups = backups;
        this.background = background;
    }

    /** Looks at what is there. */
    public void open() {
        background.aside(backups::state, now -> state.set(Optional.of(now)), fault::set);
    }

    /** Makes one at once; a second call while one is being made does nothing. */
    public void backUp() {
        if (!busy.get()) {
            busy.set(true);
            background.aside(backups::make, this::made, why -> {
                busy.set(false);
                fault.set(why);
            });
        }
    }

    private void made(BackupState now) {
        busy.set(false);
        state.set(Optional.of(now));
    }

    /** Empty until it was looked at. */
    public ReadOnlyObjectProperty<Optional<BackupState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
