package org.amends.torture;

import java.nio.file.Path;
import java.util.List;

/** One way of breaking the store, so many times, from a seed. Any thread; `home` is an empty folder of its own. */
interface Harness {

    Outcome run(Path home, int points, long seed) throws Exception;

    /** How many points were tried, and one line for each loss. */
    record Outcome(int points, List<String> losses) {
        public Outcome {
            losses = List.copyOf(losses);
        }
    }
}
