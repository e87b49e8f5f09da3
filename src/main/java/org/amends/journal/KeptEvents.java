package org.amends.journal;

import java.util.function.Consumer;

/** Events that are kept, to be read in order. */
public interface KeptEvents {

    /** The last of them. */
    Head head();

    /** Reads every event from the first, in order. Throws a Fault when the disk fails. */
    default void read(Consumer<Envelope> each) {
        read(0, each);
    }

    /** Reads every event after the first `known`, without going through those. Throws a Fault when the disk fails. */
    void read(long known, Consumer<Envelope> each);
}
