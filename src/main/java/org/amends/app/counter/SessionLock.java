package org.amends.app.counter;

import java.util.Arrays;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.session.ScreenLock;
import org.amends.vault.seal.StoreKeys;

/** The lock of a live session: PIN by five tries, else the password. Store thread. */
public final class SessionLock implements ScreenLock {
    private static final int TRIES = 5;

    private final OpenCounter counter;
    private int wrongPins;

    public SessionLock(OpenCounter counter) {
        this.counter = counter;
    }

    @Override
    public void locked() {
        counter.store().hallLog().record(counter.session().actor(),
                new HallEvent.ScreenLocked(counter.session().person().id()));
    }

    @Override
    public boolean hasPin() {
        return wrongPins < TRIES && counter.opened().vault().hasPin(counter.session().person().id());
    }

    @Override
    public Admission<Boolean> unlock(char[] typed) {
        var person = counter.session().person().id();
        if (hasPin() && isPinForm(typed) && counter.opened().vault().isPin(counter.opened().keys(), person, typed)) {
            Arrays.fill(typed, '\0');
            return let();
        }
        wrongPins += isPinForm(typed) ? 1 : 0;
        return switch (counter.opened().vault().open(person, typed)) {
            case Admission.Granted<StoreKeys> granted -> {
                granted.what().close();
                yield let();
            }
            case Admission<StoreKeys> no -> no.denied();
        };
    }

    @Override
    public void setPin(char[] pin) {
        try {
            counter.store().hallLog().record(counter.session().actor(),
                    new HallEvent.PinSet(counter.session().person().id()));
            counter.opened().vault().setPin(counter.opened().keys(), counter.session().person().id(), pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private Admission<Boolean> let() {
        wrongPins = 0;
        counter.store().hallLog().record(counter.session().actor(),
                new HallEvent.ScreenUnlocked(counter.session().person().id()));
        return new Admission.Granted<>(true);
    }

    private static boolean isPinForm(char[] typed) {
        return typed.length >= 6 && typed.length <= 8 && new String(typed).chars().allMatch(Character::isDigit);
    }
}
