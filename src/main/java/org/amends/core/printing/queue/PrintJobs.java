package org.amends.core.printing.queue;

import java.util.List;

/** Keeps the jobs of our queue, sealed; what is kept is there after a crash. Store thread; throws a Fault when the disk fails. */
public interface PrintJobs {

    /** The oldest first. */
    List<PrintJob> all();

    /** In place of the one with this id, or new. */
    void keep(PrintJob job);

    /** One that is not there is no matter. */
    void forget(String id);
}
