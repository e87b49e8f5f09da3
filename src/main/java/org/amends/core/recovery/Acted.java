package org.amends.core.recovery;

import org.amends.core.casefile.CaseFile;
import org.amends.core.refusal.Refusal;

/** What came of an act: the file as saved, or why the rules say no (nothing is then kept). */
public sealed interface Acted {

    /** The file as saved, for a caller whom no rule can refuse. */
    default CaseFile saved() {
        return switch (this) {
            case Saved(CaseFile file) -> file;
            case Refused(Refusal refusal) -> throw new IllegalStateException("refused: " + refusal.key());
        };
    }

    record Saved(CaseFile file) implements Acted {
    }

    record Refused(Refusal refusal) implements Acted {
    }
}
