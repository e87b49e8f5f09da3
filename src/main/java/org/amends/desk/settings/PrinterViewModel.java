package org.amends.desk.settings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.guide.Paper;
import org.amends.core.guide.Sheet;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Printers;
import org.amends.core.printing.Trouble;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.paper.PrintSetup;

/** Which printer, tray, ink, papers and size this counter begins with; a page to try it. FX thread. */
public final class PrinterViewModel {
    private final PrintSetup setup;
    private final Printers printers;
    private final Supplier<Sheet> page;
    private final Background background;
    private final ReadOnlyObjectWrapper<Page> tried = new ReadOnlyObjectWrapper<>(Page.NONE);
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();

    /** What came of the page to try: none tried yet, on its way, taken, or what was wrong. */
    public record Page(State state, Optional<Trouble> trouble) {
        public static final Page NONE = new Page(State.NONE, Optional.empty());

        /** How far it is. */
        public enum State {
            NONE,
            PRINTING,
            SENT,
            REFUSED
        }
    }

    public PrinterViewModel(PrintSetup setup, Printers printers, Supplier<Sheet> page, Background background) {
        this.setup = setup;
        this.printers = printers;
        this.page = page;
        this.background = background;
        setup.faultProperty().subscribe(fault::set);
    }

    /** Looks for printers again. */
    public void open() {
        tried.set(Page.NONE);
        setup.look();
    }

    /** Prints the page to the printer that is chosen, from its tray and with its ink. */
    public void tryPage() {
        if (tried.get().state() != Page.State.PRINTING) {
            tried.set(new Page(Page.State.PRINTING, Optional.empty()));
            fault.set(null);
            background.aside(() -> printers.send(page.get().pdf(), setup.habitsProperty().get().order(1)), this::handed, why -> {
                tried.set(Page.NONE);
                fault.set(why);
            });
        }
    }

    private void handed(Handed handed) {
        tried.set(switch (handed) {
            case Handed.Taken taken -> new Page(Page.State.SENT, Optional.empty());
            case Handed.Refused(Trouble why) -> new Page(Page.State.REFUSED, Optional.of(why));
        });
    }

    /** The hall has this paper, or has it no more; the last one stays. */
    public void turn(Paper paper) {
        Set<Paper> papers = EnumSet.copyOf(setup.habitsProperty().get().papers());
        if (!papers.add(paper) && papers.size() > 1) {
            papers.remove(paper);
        }
        setup.change(habits -> habits.papers(papers));
    }

    public PrintSetup setup() {
        return setup;
    }

    public ReadOnlyObjectProperty<Page> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
