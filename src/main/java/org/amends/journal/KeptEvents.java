package org.amends.journal;

import java.util.function.Consumer;

/** Events that are kept, to be read from the first one on. */
public interface KeptEvents {

    /** The last of them. */
    Head head();

    /** Reads every event from the first, in order. Throws a Fault when the disk fails. */
    void read(Consumer<Envelope> each);
}
