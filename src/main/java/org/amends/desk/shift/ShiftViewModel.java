package org.amends.desk.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.customer.Personal;
import org.amends.core.draft.Drafts;
import org.amends.core.language.Wording;
import org.amends.core.people.PersonId;
import org.amends.core.playbook.FailureKind;
import org.amends.core.policy.Policies;
import org.amends.core.recovery.Acted;
import org.amends.core.refusal.Refusal;
import org.amends.core.shift.ChangeShift;
import org.amends.core.shift.Shift;
import org.amends.core.shift.ShiftLine;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** Both sides of a change of shift, one case at a time or all that wait. FX thread. */
public final class ShiftViewModel {
    private final ChangeShift change;
    private final Policies policies;
    private final Background background;
    private final ObservableList<ShiftLine> mine = FXCollections.observableArrayList();
    private final ObservableList<ShiftLine> others = FXCollections.observableArrayList();
    private final ObservableList<Taker> takers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ShiftLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Taker> taker = new SimpleObjectProperty<>();
    private final DraftText note;
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private boolean busy;

    /** Who takes over; nobody by name is whoever comes next. */
    public record Taker(Optional<PersonId> person, String name) {
    }

    public ShiftViewModel(ChangeShift change, Policies policies, Drafts kept, Background background) {
        this.change = change;
        this.policies = policies;
        this.background = background;
        note = new DraftText(new DraftLine(kept, background, fault::set), "shift-note");
    }

    private record Read(Shift shift, List<Taker> takers) {
    }

    /** Reads both sides. */
    public void open() {
        background.run(() -> {
            List<Taker> all = new ArrayList<>(change.takers().stream()
                    .map(id -> new Taker(Optional.of(id), change.nameOf(id))).toList());
            all.add(new Taker(Optional.empty(), ""));
            return new Read(change.now(), all);
        }, this::show, fault::set);
    }

    private void show(Read read) {
        fault.set(null);
        mine.setAll(read.shift().mine());
        others.setAll(read.shift().others());
        if (!takers.equals(read.takers())) {
            takers.setAll(read.takers());
        }
        if (taker.get() == null || !takers.contains(taker.get())) {
            taker.set(takers.getLast());
        }
        ShiftLine before = chosen.get();
        choose(before == null ? first() : mine.stream().filter(l -> l.row().ref().equals(before.row().ref())).findFirst()
                .orElseGet(this::first));
    }

    private ShiftLine first() {
        return mine.isEmpty() ? null : mine.getFirst();
    }

    public void choose(ShiftLine line) {
        chosen.set(line);
        refusal.set(null);
        if (line != null) {
            note.fill(line.row().ref().id().toString(), "");
        }
    }

    /** The case with this number, counted from one; false when there is none. */
    public boolean choose(int number) {
        boolean there = number >= 1 && number <= mine.size();
        if (there) {
            choose(mine.get(number - 1));
        }
        return there;
    }

    /** Gives the chosen case over with its note. */
    public void handOver() {
        ShiftLine line = chosen.get();
        if (line == null || taker.get() == null) {
            refusal.set(Refusal.of("handover.nothing"));
            return;
        }
        Optional<PersonId> to = taker.get().person();
        Personal words = Personal.of(note.value().strip());
        perform(() -> List.of(change.handOver(line, to, words)), () -> {
            note.commit();
            chosen.set(null);
        });
    }

    public void takeOver(ShiftLine line) {
        perform(() -> List.of(change.takeOver(line)), () -> { });
    }

    /** All that others left, one after the other; the first refusal is told, the others go on. */
    public void takeAll() {
        List<ShiftLine> all = List.copyOf(others);
        perform(() -> all.stream().map(change::takeOver).toList(), () -> { });
    }

    private void perform(Callable<List<Acted>> act, Runnable kept) {
        if (!busy) {
            busy = true;
            background.run(act, acted -> ended(acted, kept), why -> {
                busy = false;
                fault.set(why);
            });
        }
    }

    private void ended(List<Acted> acted, Runnable kept) {
        busy = false;
        Optional<Refusal> why = acted.stream().filter(Acted.Refused.class::isInstance).map(Acted.Refused.class::cast)
                .map(Acted.Refused::refusal).findFirst();
        refusal.set(why.orElse(null));
        if (why.isEmpty()) {
            kept.run();
            open();
        }
    }

    /** What the pack calls the failure; empty while none is chosen. */
    public Wording kind(ShiftLine line) {
        return policies.present().playbook().kind(line.row().kind()).map(FailureKind::title)
                .orElse(Wording.same(line.row().kind()));
    }

    public String owner(ShiftLine line) {
        return change.nameOf(line.row().owner());
    }

    public ObservableList<ShiftLine> mine() {
        return mine;
    }

    public ObservableList<ShiftLine> others() {
        return others;
    }

    public ObservableList<Taker> takers() {
        return takers;
    }

    /** The case about to go over; null when none is in hand. */
    public ReadOnlyObjectProperty<ShiftLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ObjectProperty<Taker> takerProperty() {
        return taker;
    }

    public DraftText note() {
        return note;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
