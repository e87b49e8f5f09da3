package org.amends.desk.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Takes work off the FX thread and brings what came of it back there. `run` is the ordered store thread: one at a time, in
 * the order given; `aside` is for paper, files and pictures. Neither ever blocks the caller.
 */
public interface Background {

    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

    <T> void aside(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /** Does everything at once on the calling thread: for tests of view models. */
    static Background immediate() {
        return new ImmediateBackground();
    }
}
