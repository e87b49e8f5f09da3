package org.amends.app.counter;

import java.util.List;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;
import org.amends.core.session.Wishes;

/** The queues, where no name means the one this counter chose, and only then the system's default. */
public final class ChosenPrinter implements Printers {
    private static final String WISH = "printer";

    private final Printers printers;
    private final Wishes wishes;

    public ChosenPrinter(Printers printers, Wishes wishes) {
        this.printers = printers;
        this.wishes = wishes;
    }

    @Override
    public List<String> names() {
        return printers.names();
    }

    @Override
    public void print(Sheet sheet, String printer, int copies) {
        printers.print(sheet, printer.isEmpty() ? wishes.find(WISH).orElse("") : printer, copies);
    }
}
