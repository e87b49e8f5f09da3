package org.amends.desk.kit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintHabits;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Printers;
import org.amends.core.printing.Trouble;
import org.amends.core.session.Wishes;
import org.amends.desk.kit.Background;

/** Which printer, tray and ink this counter prints with; changed by a key, kept at once. FX thread. */
public final class PrintSetup {
    private final Printers printers;
    private final Wishes wishes;
    private final Background background;
    private final ReadOnlyObjectWrapper<PrintHabits> habits = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Printer>> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    public PrintSetup(Printers printers, Wishes wishes, Background background) {
        this.printers = printers;
        this.wishes = wishes;
        this.background = background;
        habits.set(PrintHabits.of(wishes));
    }

    /** Asks the system which printers there are now. */
    public void look() {
        background.aside(printers::all, found::set, fault::set);
    }

    /** The printer jobs go to: the chosen one, or the system's first; empty before the first look, and when it is not there. */
    public Optional<Printer> present() {
        List<Printer> all = found.get() == null ? List.of() : found.get();
        String chosen = habits.get().printer();
        return all.stream().filter(printer -> chosen.isEmpty() || printer.name().equals(chosen)).findFirst();
    }

    /** What is wrong with it; empty when nothing is, or nobody looked yet. */
    public Optional<Trouble> trouble() {
        if (found.get() == null) {
            return Optional.empty();
        }
        if (found.get().isEmpty()) {
            return Optional.of(Trouble.NO_PRINTER);
        }
        return present().map(Printer::trouble).orElse(Optional.of(Trouble.GONE));
    }

    /** The next printer in the system's order, round and round. */
    public void nextPrinter() {
        List<String> names = found.get() == null ? List.of() : found.get().stream().map(Printer::name).toList();
        if (!names.isEmpty()) {
            String now = present().map(Printer::name).orElse("");
            change(habits -> habits.printer(names.get((names.indexOf(now) + 1) % names.size())));
        }
    }

    /** The next tray of the printer, round and round; before the first one stands the printer's own choice. */
    public void nextTray() {
        List<String> trays = new ArrayList<>(List.of(""));
        present().ifPresent(printer -> printer.trays().forEach(tray -> trays.add(tray.id())));
        change(habits -> habits.tray(trays.get((Math.max(0, trays.indexOf(habits.tray())) + 1) % trays.size())));
    }

    /** Black and white, or as the printer is set up. */
    public void turnInk() {
        change(habits -> habits.ink(habits.ink() == Ink.BLACK ? Ink.AS_SET : Ink.BLACK));
    }

    /** Takes something over and keeps it. */
    public void change(UnaryOperator<PrintHabits> how) {
        PrintHabits next = how.apply(habits.get());
        habits.set(next);
        background.aside(() -> {
            next.keep(wishes);
            return next;
        }, kept -> { }, fault::set);
    }

    public ReadOnlyObjectProperty<PrintHabits> habitsProperty() {
        return habits.getReadOnlyProperty();
    }

    /** Null before the first look. */
    public ReadOnlyObjectProperty<List<Printer>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
