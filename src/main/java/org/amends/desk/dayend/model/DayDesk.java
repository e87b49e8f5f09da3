package org.amends.desk.dayend.model;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.daybook.DayBook;
import org.amends.core.people.Actor;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;

/** The day lying on the desk: its book as it stands, what is refused and where, what failed. FX thread. */
final class DayDesk {
    private final Supplier<Actor> actor;
    private final Background background;
    private final ReadOnlyObjectWrapper<DayBook> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Objection> objection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    DayDesk(Supplier<Actor> actor, Background background) {
        this.actor = actor;
        this.background = background;
    }

    /** Works on the store thread; only one work at a time, a second one is passed over while the first runs. */
    <T> void run(Callable<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        forget();
        background.run(work, result -> {
            busy.set(false);
            done.accept(result);
        }, this::failed);
    }

    void failed(Throwable why) {
        busy.set(false);
        fault.set(why);
    }

    void object(Objection.Place place, Refusal refusal) {
        objection.set(new Objection(place, refusal));
    }

    /** Takes refusal and fault away once something was changed. */
    void forget() {
        objection.set(null);
        fault.set(null);
    }

    void take(DayBook next) {
        book.set(next);
    }

    DayBook book() {
        return book.get();
    }

    Actor actor() {
        return actor.get();
    }

    Background background() {
        return background;
    }

    ReadOnlyObjectProperty<DayBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Objection> objectionProperty() {
        return objection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
