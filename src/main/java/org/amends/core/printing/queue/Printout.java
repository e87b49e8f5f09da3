package org.amends.core.printing.queue;

import java.util.Optional;
import org.amends.core.casefile.CaseRef;

/**
 * A kept sheet that goes to paper: of which template, set in which size, by which digest of its kept PDF, of which case (none
 * behind a guide), and the how manieth time it goes out; the first is the original, every later one is marked as a copy.
 */
public record Printout(String template, String size, String digest, Optional<CaseRef> of, int copy) {

    public boolean isCopy() {
        return copy > 1;
    }

    /** The same paper once more. */
    public Printout next() {
        return new Printout(template, size, digest, of, copy + 1);
    }
}
