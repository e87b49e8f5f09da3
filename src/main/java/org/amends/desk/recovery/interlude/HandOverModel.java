package org.amends.desk.recovery.interlude;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.customer.Personal;
import org.amends.core.people.Person;
import org.amends.core.people.Staff;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** Handing the case over with a note: to a colleague, whose it is from then on, or to the next shift, whoever takes it up. */
public final class HandOverModel {
    private final CaseDesk desk;
    private final Staff staff;
    private final ObjectProperty<Taker> taker = new SimpleObjectProperty<>();
    private final DraftText note;

    HandOverModel(CaseDesk desk, Staff staff) {
        this.desk = desk;
        this.staff = staff;
        note = desk.typed("hand-over/note");
    }

    /** Who takes over; nobody by name is the next shift. */
    public record Taker(Optional<Person> person) {
    }

    void open() {
        note.fill(desk.owner(), "");
        taker.set(null);
    }

    /** Everybody here but whoever has the case, then the next shift. */
    public List<Taker> takers() {
        List<Taker> takers = new ArrayList<>(staff.people().stream()
                .filter(p -> !p.id().equals(desk.file().progress().holder().owner()))
                .map(p -> new Taker(Optional.of(p))).toList());
        takers.add(new Taker(Optional.empty()));
        return takers;
    }

    /** Hands it over and sets it aside; `then` runs once that is on disk. */
    public void handOver(Runnable then) {
        Personal words = Personal.of(note.value().strip());
        if (taker.get() == null) {
            desk.refuse(Refusal.of("handover.none"));
        } else if (words.isBlank()) {
            desk.refuse(Refusal.of("handover.note"));
        } else {
            CaseEvent moved = taker.get().person().<CaseEvent>map(p -> new CaseEvent.HandedOver(p.id(), words))
                    .orElseGet(() -> new CaseEvent.CarriedOver(words));
            desk.perform(() -> {
                note.commit();
                then.run();
            }, new CaseEvent.Held(words), moved);
        }
    }

    public ObjectProperty<Taker> takerProperty() {
        return taker;
    }

    public DraftText note() {
        return note;
    }
}
