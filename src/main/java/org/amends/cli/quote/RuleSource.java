package org.amends.cli.quote;

import java.nio.file.Path;
import java.util.List;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.language.Wording;

/**
 * Reads the written rules of a pack folder. A pack loads whole or not at all; a missing folder is a problem like
 * others.
 */
@FunctionalInterface
public interface RuleSource {

    Reading read(Path pack);

    /** What came of it. */
    sealed interface Reading {
    }

    record Read(RuleBook rules) implements Reading {
    }

    /** All that is wrong, one line each with file and place. */
    record Faulty(List<Wording> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
