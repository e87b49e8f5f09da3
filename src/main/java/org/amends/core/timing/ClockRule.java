package org.amends.core.timing;

import java.util.List;
import org.amends.core.language.Wording;

/**
 * A clock of the pack: how long something may take, from when, what may stop it, and where that is written.
 * `starts` and `stops` are said in words; which event they are is the case's matter.
 */
public record ClockRule(
        String id, Wording title, Span span, Run run, List<PauseReason> pauses, Wording source) {

    public ClockRule {
        pauses = List.copyOf(pauses);
    }

    /** What sets the clock going and what stops it. */
    public record Run(Wording starts, Wording stops) {
    }

    /** A named reason for which the clock may stand still. */
    public record PauseReason(String id, Wording title) {
    }
}
