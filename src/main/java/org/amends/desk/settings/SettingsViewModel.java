package org.amends.desk.settings;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.people.PinRule;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Policies;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.ScreenLock;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.theme.Manners;

/** The desk's manners, the PIN, and what is installed. FX thread. */
public final class SettingsViewModel {
    private final Manners manners;
    private final Session session;
    private final ScreenLock lock;
    private final Policies policies;
    private final Installed installed;
    private final Background background;
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private String section = "";
    private final ReadOnlyBooleanWrapper pinSet = new ReadOnlyBooleanWrapper();

    public SettingsViewModel(Manners manners, Session session, ScreenLock lock, Policies policies,
            Installed installed, Background background) {
        this.manners = manners;
        this.session = session;
        this.lock = lock;
        this.policies = policies;
        this.installed = installed;
        this.background = background;
    }

    /** Asks whether this person has a PIN; practice has none. */
    public void open() {
        if (!session.isPractice()) {
            background.run(lock::hasPin, pinSet::set, fault::set);
        }
    }

    /** Sets the PIN and wipes it. */
    public void setPin(char[] pin) {
        Optional<Refusal> why = PinRule.check(CharBuffer.wrap(pin));
        refusal.set(why.orElse(null));
        if (why.isEmpty()) {
            background.run(() -> {
                lock.setPin(pin);
                return true;
            }, pinSet::set, fault::set);
        } else {
            Arrays.fill(pin, '\0');
        }
    }

    /** The section last in sight, for a view that is built anew. */
    String section() {
        return section;
    }

    void section(String shown) {
        section = shown;
    }

    public Manners manners() {
        return manners;
    }

    public Session session() {
        return session;
    }

    public PackHeader pack() {
        return policies.present().header();
    }

    public Installed installed() {
        return installed;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pinSetProperty() {
        return pinSet.getReadOnlyProperty();
    }
}
