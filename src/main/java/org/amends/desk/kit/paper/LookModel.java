package org.amends.desk.kit.paper;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.guide.Paper;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetSize;
import org.amends.core.printing.PrintHabits;
import org.amends.core.printing.PrintOrder;

/** How one sheet is set and how often it is printed; begins as the hall wants it. FX thread. */
public final class LookModel {
    private final ObjectProperty<SheetSize> size = new SimpleObjectProperty<>();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper copies = new ReadOnlyIntegerWrapper(1);

    public LookModel(PrintHabits habits) {
        size.set(habits.size());
        paper.set(habits.paper());
    }

    public SheetLook look() {
        return new SheetLook(size.get(), paper.get());
    }

    /** So many copies more or fewer, within what one order may have. */
    public void moreCopies(int more) {
        copies.set(Math.clamp(copies.get() + more, 1, PrintOrder.MOST_COPIES));
    }

    public void oneCopy() {
        copies.set(1);
    }

    /** The papers the hall has, the larger first. */
    public static List<Paper> papers(PrintHabits habits) {
        return habits.papers().stream().sorted().toList();
    }

    public ObjectProperty<SheetSize> sizeProperty() {
        return size;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public ReadOnlyIntegerProperty copiesProperty() {
        return copies.getReadOnlyProperty();
    }
}
