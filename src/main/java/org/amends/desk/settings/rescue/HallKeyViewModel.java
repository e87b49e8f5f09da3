package org.amends.desk.settings.rescue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
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
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.RenewHallKey;
import org.amends.core.staff.ChangeStaff.Yes;
import org.amends.desk.kit.Background;

/** Codes asked for, then shown: the first alone, then the second alone, then neither ever again. FX thread. */
public final class HallKeyViewModel {
    private final RenewHallKey renew;
    private final Background background;
    private final ObservableList<Person> approvers = FXCollections.observableArrayList();
    private final ObjectProperty<Person> approver = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Instant>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NONE);
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<HallCodes> codes = Optional.empty();

    /** Which code is in sight. */
    public enum Shown {
        NONE, FIRST, SECOND
    }

    public HallKeyViewModel(RenewHallKey renew, Background background) {
        this.renew = renew;
        this.background = background;
    }

    /** Reads who may say yes; a code still in sight goes. */
    public void open() {
        codes = Optional.empty();
        shown.set(Shown.NONE);
        background.run(renew::now, now -> {
            approvers.setAll(now.approvers());
            made.set(now.made());
            if (!approvers.contains(approver.get())) {
                approver.set(approvers.size() == 1 ? approvers.getFirst() : null);
            }
        }, fault::set);
    }

    /** Wipes the password. */
    void make(char[] password) {
        if (busy.get() || approver.get() == null) {
            Arrays.fill(password, '\0');
            refusal.set(Refusal.of("staff.approver"));
            return;
        }
        busy.set(true);
        Yes yes = new Yes(approver.get().id(), password, reason.get().strip());
        background.run(() -> renew.renew(yes), this::answered, why -> {
            busy.set(false);
            fault.set(why);
        });
    }

    private void answered(RenewHallKey.Answer answer) {
        busy.set(false);
        switch (answer) {
            case RenewHallKey.Refused(Refusal why) -> refusal.set(why);
            case RenewHallKey.Made(HallCodes two) -> {
                refusal.set(null);
                reason.set("");
                codes = Optional.of(two);
                shown.set(Shown.FIRST);
            }
        }
    }

    /** The next person's turn: the first code goes, the second comes, then that goes too. */
    public void next() {
        if (shown.get() == Shown.NONE) {
            return;
        }
        if (shown.get() == Shown.FIRST) {
            shown.set(Shown.SECOND);
        } else {
            open();
        }
    }

    /** The code in sight; empty when none is. */
    String code() {
        return switch (shown.get()) {
            case NONE -> "";
            case FIRST -> codes.map(HallCodes::first).orElse("");
            case SECOND -> codes.map(HallCodes::second).orElse("");
        };
    }

    ObservableList<Person> approvers() {
        return approvers;
    }

    ObjectProperty<Person> approverProperty() {
        return approver;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** When the codes were last made; empty when never. */
    ReadOnlyObjectProperty<Optional<Instant>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
