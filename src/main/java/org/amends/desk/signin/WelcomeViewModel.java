package org.amends.desk.signin;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.people.PinRule;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.OwnKeys;
import org.amends.core.session.OwnKeys.Welcome;
import org.amends.core.session.ScreenLock;
import org.amends.desk.kit.Background;

/** Between the first sign-in and the desk: a password of one's own, then a PIN if one wants. FX thread. */
public final class WelcomeViewModel {
    private final OwnKeys own;
    private final ScreenLock lock;
    private final Background background;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Welcome> step;
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public WelcomeViewModel(OwnKeys own, ScreenLock lock, Welcome first, Background background, Runnable done) {
        this.own = own;
        this.lock = lock;
        this.background = background;
        this.done = done;
        this.step = new ReadOnlyObjectWrapper<>(first);
    }

    /** Chooses the password typed twice; wipes both. */
    public void choose(char[] next, char[] again) {
        boolean alike = Arrays.equals(next, again);
        Arrays.fill(again, '\0');
        if (busy.get() || !alike) {
            Arrays.fill(next, '\0');
            refusal.set(alike ? refusal.get() : Refusal.of("password.differs"));
            return;
        }
        busy.set(true);
        background.run(() -> own.chooseFirst(next), this::chosen, this::failed);
    }

    /** Sets the PIN and wipes it. */
    public void setPin(char[] pin) {
        Optional<Refusal> why = PinRule.check(CharBuffer.wrap(pin));
        if (busy.get() || why.isPresent()) {
            Arrays.fill(pin, '\0');
            refusal.set(why.orElse(null));
            return;
        }
        busy.set(true);
        background.run(() -> {
            lock.setPin(pin);
            own.pinAnswered();
            return true;
        }, set -> done.run(), this::failed);
    }

    /** Goes on without a PIN; it can be set later in the settings. */
    public void withoutPin() {
        if (!busy.get()) {
            busy.set(true);
            background.run(() -> {
                own.pinAnswered();
                return true;
            }, answered -> done.run(), this::failed);
        }
    }

    public ReadOnlyObjectProperty<Welcome> stepProperty() {
        return step.getReadOnlyProperty();
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

    private void chosen(Optional<Refusal> why) {
        busy.set(false);
        refusal.set(why.orElse(null));
        if (why.isEmpty()) {
            step.set(Welcome.PIN);
        }
    }

    private void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }
}
