package org.amends.desk.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.amends.core.people.Admission;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.ScreenLock;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.place.Navigator;
import org.amends.desk.kit.place.Place;

/** Where the clerk is, what the window says, whether it is locked. FX thread. */
public final class ShellViewModel implements Navigator {
    private final Session session;
    private final ScreenLock lock;
    private final Set<Place> places;
    private final Background background;
    private int turns;
    private final Deque<Visit> before = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Visit> visit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Banner> banner = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper renewals = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    public ShellViewModel(Session session, ScreenLock lock, Set<Place> places, Background background) {
        this.session = session;
        this.lock = lock;
        this.places = Set.copyOf(places);
        this.background = background;
    }

    @Override
    public void open(Place place) {
        open(place, "");
    }

    @Override
    public void open(Place place, String id) {
        Visit now = visit.get();
        if (!places.contains(place) || locked.get()) {
            return;
        }
        if (now != null && now.place() != place) {
            before.push(now);
        }
        visit.set(new Visit(place, id, ++turns));
    }

    @Override
    public void back() {
        if (!before.isEmpty() && !locked.get()) {
            visit.set(new Visit(before.pop().place(), "", ++turns));
        }
    }

    @Override
    public void renew() {
        renewals.set(renewals.get() + 1);
    }

    /** Shown even when it says what the last one said: that one may have been put away. */
    @Override
    public void show(Banner next) {
        banner.set(null);
        banner.set(next);
    }

    @Override
    public void status(String what) {
        saved.set(what);
    }

    /** Covers everything; the session goes on. Practice has nobody to unlock it, so it is never locked. */
    public void lock() {
        if (!locked.get() && !session.isPractice()) {
            locked.set(true);
            refusal.set(null);
            background.run(() -> {
                lock.locked();
                return true;
            }, done -> { }, fault::set);
        }
    }

    /** Tries a PIN or the password, and wipes it. */
    public void unlock(char[] typed) {
        background.run(() -> lock.unlock(typed), this::answered, fault::set);
    }

    private void answered(Admission<Boolean> answer) {
        switch (answer) {
            case Admission.Granted<Boolean> granted -> {
                refusal.set(null);
                locked.set(false);
            }
            case Admission.Wrong<Boolean>(int seconds) -> refusal.set(seconds == 0 ? Refusal.of("pin.wrong")
                    : Refusal.of("password.wrong.wait", "" + seconds));
            case Admission<Boolean> no -> refusal.set(no.refusal().orElseThrow());
        }
    }

    public Session session() {
        return session;
    }

    public boolean has(Place place) {
        return places.contains(place);
    }

    public ReadOnlyObjectProperty<Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Banner> bannerProperty() {
        return banner.getReadOnlyProperty();
    }

    /** Grows when every screen is to be built anew. */
    public ReadOnlyIntegerProperty renewalsProperty() {
        return renewals.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
