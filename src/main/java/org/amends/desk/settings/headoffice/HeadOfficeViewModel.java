package org.amends.desk.settings.headoffice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.headoffice.HeadOffice;
import org.amends.core.headoffice.JoinHeadOffice;
import org.amends.core.headoffice.LineState;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;

/** What head office has of this counter, and joining it. FX thread. */
public final class HeadOfficeViewModel {
    private final HeadOffice office;
    private final JoinHeadOffice join;
    private final Background background;
    private final ReadOnlyObjectWrapper<LineState> state;
    private final ReadOnlyObjectWrapper<Optional<HeadOffice.Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper allowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper joined = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    public HeadOfficeViewModel(HeadOffice office, JoinHeadOffice join, Background background) {
        this.office = office;
        this.join = join;
        this.background = background;
        state = new ReadOnlyObjectWrapper<>(office.state());
    }

    /** Reads what is known; what is being typed stays. */
    public void open() {
        background.run(join::isAllowed, allowed::set, fault::set);
        look();
    }

    private void look() {
        background.aside(office::place, where -> {
            place.set(where);
            state.set(office.state());
            if (address.get().isEmpty()) {
                address.set(where.map(HeadOffice.Place::address).orElse(""));
            }
        }, fault::set);
    }

    /** Something has changed. */
    public void show(LineState now) {
        state.set(now);
    }

    public void sendNow() {
        office.sendNow();
    }

    /** Joins with what was typed; a second call while one is under way does nothing. */
    public void join() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        joined.set(false);
        refusal.set(null);
        String where = address.get();
        String typed = code.get();
        background.aside(() -> join.join(where, typed), this::answered, why -> {
            busy.set(false);
            fault.set(why);
        });
    }

    private void answered(Optional<Refusal> no) {
        busy.set(false);
        refusal.set(no.orElse(null));
        joined.set(no.isEmpty());
        if (no.isEmpty()) {
            code.set("");
            look();
        }
    }

    public ReadOnlyObjectProperty<LineState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Empty as long as this counter belongs to no head office. */
    public ReadOnlyObjectProperty<Optional<HeadOffice.Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty codeProperty() {
        return code;
    }

    public ReadOnlyBooleanProperty allowedProperty() {
        return allowed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty joinedProperty() {
        return joined.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
