package org.amends.pack;

import java.util.List;
import org.amends.core.policy.Policy;
import org.amends.pack.json.PackProblem;

/** What came of reading a pack: the whole policy, or all that is wrong with it. */
public sealed interface PackReading {

    /** The pack keeps every promise. */
    record Whole(Policy policy) implements PackReading {
    }

    /** The pack may not act. By file and line; never empty. */
    record Broken(List<PackProblem> problems) implements PackReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
