package org.amends.print;

import java.net.URI;
import java.util.List;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Printers;
import org.amends.print.ipp.IppPrinters;

/** The printers of this machine: those of CUPS where it answers, else what the Java print service finds. Never on the FX thread. */
public final class SystemPrinters implements Printers {
    private static final URI CUPS = URI.create("http://localhost:631/");

    private final IppPrinters cups;
    private final ServicePrinters service = new ServicePrinters();

    public SystemPrinters() {
        this(CUPS);
    }

    SystemPrinters(URI cups) {
        this.cups = new IppPrinters(cups, System.getProperty("user.name", "amends"));
    }

    private Printers now() {
        return cups.isThere() ? cups : service;
    }

    @Override
    public List<Printer> all() {
        return now().all();
    }

    @Override
    public Handed send(byte[] pdf, PrintOrder order) {
        return now().send(pdf, order);
    }

    /** Only CUPS gives tickets. */
    @Override
    public Fate fate(String ticket) {
        return ticket.isEmpty() ? Fate.UNKNOWN : cups.fate(ticket);
    }

    @Override
    public void withdraw(String ticket) {
        if (!ticket.isEmpty()) {
            cups.withdraw(ticket);
        }
    }
}
