package org.amends.core.guide;

import java.util.List;

/** The system's print queues. Off the FX thread. That a job reached its queue is all that can be known. */
public interface Printers {

    /** Names of the queues, the default one first; those that take no jobs are left out. */
    List<String> names();

    /** Sends so many copies; throws a Fault (no printer, not accepting, program missing, failed). Empty name = default. */
    void print(Sheet sheet, String printer, int copies);
}
