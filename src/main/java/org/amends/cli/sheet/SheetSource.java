package org.amends.cli.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.language.Wording;

/**
 * Gives the press that sets the sheets of a pack folder. A pack loads whole or not at all; a missing folder is a problem
 * like others.
 */
@FunctionalInterface
public interface SheetSource {

    Reading read(Path pack);

    /** What came of it. */
    sealed interface Reading {
    }

    /** The press, the ids of the sheets it can set, the pack's hard words. */
    record Ready(SheetPress press, SortedSet<String> templates, Glossary glossary) implements Reading {
    }

    /** All that is wrong, one line each with file and place. */
    record Faulty(List<Wording> problems) implements Reading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
