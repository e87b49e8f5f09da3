package org.amends.core.timing;

import java.time.Instant;
import java.util.List;
import org.amends.core.language.Wording;

/** When a clock runs out, how sure that is, and how it was counted, in lines for people. */
public record Deadline(Instant due, Certainty certainty, List<Wording> lines) {

    public Deadline {
        lines = List.copyOf(lines);
    }

    /** PROVISIONAL: the calendar is not yet known that far, or a pause still runs. */
    public enum Certainty {
        FIRM,
        PROVISIONAL
    }
}
