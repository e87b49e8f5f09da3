package org.amends.desk.hall;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.draft.Drafts;
import org.amends.core.rounds.CheckLine;
import org.amends.core.rounds.HallRounds;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** One round of the hall, item by item; the first not yet looked at is the one in hand. FX thread. */
public final class RoundsViewModel {
    private final HallRounds rounds;
    private final Background background;
    private final ObservableList<CheckLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CheckLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final DraftText note;
    private boolean busy;

    public RoundsViewModel(HallRounds rounds, Drafts kept, Background background) {
        this.rounds = rounds;
        this.background = background;
        note = new DraftText(new DraftLine(kept, background, fault::set), "round-note");
    }

    /** Reads how everything stands. */
    public void open() {
        background.run(rounds::today, read -> {
            lines.setAll(read);
            CheckLine before = chosen.get();
            choose(read.stream().filter(line -> before != null && same(line, before) && !line.isSettled()).findFirst()
                    .or(() -> read.stream().filter(line -> !line.isSettled()).findFirst()).orElse(null));
        }, fault::set);
    }

    private static boolean same(CheckLine one, CheckLine other) {
        return one.place().equals(other.place()) && one.item().equals(other.item());
    }

    /** Takes this item in hand, also one looked at before; null for none. */
    public void choose(CheckLine line) {
        chosen.set(line);
        refusal.set(null);
        if (line != null) {
            note.fill("round-" + line.place().list() + "-" + line.item().id(), "");
        }
    }

    /** The item in hand is well. */
    public void inOrder() {
        act(rounds::inOrder);
    }

    /** The item in hand is out of order, as the note says. */
    public void fault() {
        String words = note.value();
        act(line -> rounds.fault(line, words));
    }

    /** The item in hand works again, as the note says. */
    public void mended() {
        String words = note.value();
        act(line -> rounds.mended(line, words));
    }

    private interface Act {
        Optional<Refusal> on(CheckLine line);
    }

    private void act(Act act) {
        CheckLine line = chosen.get();
        if (line == null || busy) {
            return;
        }
        busy = true;
        Callable<Optional<Refusal>> work = () -> act.on(line);
        background.run(work, refused -> {
            busy = false;
            refusal.set(refused.orElse(null));
            if (refused.isEmpty()) {
                note.commit();
                open();
            }
        }, why -> {
            busy = false;
            fault.set(why);
        });
    }

    public ObservableList<CheckLine> lines() {
        return lines;
    }

    /** The item in hand; null when all were looked at. */
    public ReadOnlyObjectProperty<CheckLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
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
