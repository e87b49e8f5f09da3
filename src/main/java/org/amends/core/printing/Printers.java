package org.amends.core.printing;

import java.util.List;

/**
 * The system's printers. Never on the FX thread: each call may wait for a printer across the network. What goes wrong is a
 * value, because the job stays in our own queue whatever comes of it.
 */
public interface Printers {

    /** The default one first, also those in trouble; empty when there is none. */
    List<Printer> all();

    /** Hands a PDF over as it is. */
    Handed send(byte[] pdf, PrintOrder order);

    /** What became of a job since it was handed over. */
    Fate fate(String ticket);

    /** Takes a job out of the system's queue, so that it is not printed beside its repetition; one that is gone is no matter. */
    void withdraw(String ticket);
}
