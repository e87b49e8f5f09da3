package org.amends.desk.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.hall.ChangeHall;
import org.amends.core.hall.HallDetails;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;

/** The hall's own details as they stand, and as a supervisor changes them. FX thread. */
public final class HallViewModel {
    private final ChangeHall hall;
    private final Background background;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty hours = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper allowed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private boolean read;

    public HallViewModel(ChangeHall hall, Background background) {
        this.hall = hall;
        this.background = background;
    }

    /** Reads what stands, once; what is being typed stays. */
    public void open() {
        if (!read) {
            background.run(() -> new Standing(hall.present(), hall.isAllowed()), this::show, fault::set);
        }
    }

    private record Standing(HallDetails details, boolean isAllowed) {
    }

    private void show(Standing standing) {
        read = true;
        allowed.set(standing.isAllowed());
        name.set(standing.details().name());
        address.set(standing.details().address());
        hours.set(standing.details().hours());
        phone.set(standing.details().phone());
    }

    public void keep() {
        kept.set(false);
        HallDetails next = new HallDetails(name.get(), address.get(), hours.get(), phone.get());
        background.run(() -> hall.change(next), why -> {
            refusal.set(why.orElse(null));
            kept.set(why.isEmpty());
        }, fault::set);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty hoursProperty() {
        return hours;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public ReadOnlyBooleanProperty allowedProperty() {
        return allowed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
