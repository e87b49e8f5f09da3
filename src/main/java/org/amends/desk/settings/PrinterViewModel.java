package org.amends.desk.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;
import org.amends.core.session.Wishes;
import org.amends.desk.kit.Background;

/** Which queue the sheets of this counter go to; a page to try it. FX thread. */
public final class PrinterViewModel {
    /** The wish that names the queue; empty or missing means the system's default one. */
    public static final String WISH = "printer";

    private final Printers printers;
    private final Wishes wishes;
    private final Supplier<Sheet> page;
    private final Background background;
    private final ObservableList<String> queues = FXCollections.observableArrayList();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private boolean filling;

    /** What can be said of the chosen queue. */
    public enum State {
        LOOKING,
        /** The system names no queue that takes jobs. */
        NONE,
        /** The one chosen before is gone or takes no jobs now. */
        MISSING,
        READY,
        PRINTING,
        SENT
    }

    private record Found(List<String> queues, String wished) {
    }

    public PrinterViewModel(Printers printers, Wishes wishes, Supplier<Sheet> page, Background background) {
        this.printers = printers;
        this.wishes = wishes;
        this.page = page;
        this.background = background;
        chosen.subscribe((before, now) -> choose(now));
    }

    /** Looks for queues again. */
    public void open() {
        state.set(State.LOOKING);
        background.aside(() -> new Found(printers.names(), wishes.find(WISH).orElse("")), this::fill, this::failed);
    }

    /** Prints the page to the queue that is chosen. */
    public void tryPage() {
        String queue = chosen.get();
        if (queue != null && state.get() != State.PRINTING) {
            state.set(State.PRINTING);
            fault.set(null);
            background.aside(() -> {
                printers.print(page.get(), queue, 1);
                return queue;
            }, sent -> state.set(State.SENT), this::failed);
        }
    }

    private void choose(String queue) {
        if (!filling && queue != null) {
            state.set(State.READY);
            background.aside(() -> {
                wishes.keep(WISH, queue);
                return queue;
            }, kept -> { }, this::failed);
        }
    }

    private void fill(Found found) {
        filling = true;
        queues.setAll(found.queues());
        boolean isThere = found.wished().isEmpty() || found.queues().contains(found.wished());
        if (found.queues().isEmpty()) {
            chosen.set(null);
            state.set(State.NONE);
        } else {
            chosen.set(isThere && !found.wished().isEmpty() ? found.wished() : isThere ? found.queues().getFirst() : null);
            state.set(isThere ? State.READY : State.MISSING);
        }
        filling = false;
    }

    private void failed(Throwable why) {
        state.set(queues.isEmpty() ? State.NONE : State.READY);
        fault.set(why);
    }

    public ObservableList<String> queues() {
        return queues;
    }

    public ObjectProperty<String> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
