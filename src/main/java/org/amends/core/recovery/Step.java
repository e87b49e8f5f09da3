package org.amends.core.recovery;

import java.util.List;
import org.amends.core.playbook.Stage;
import org.amends.core.refusal.Refusal;

/** A step on the rail as it stands now; `missing` names what is still wanted, as keys the desk has words for. */
public record Step(Stage stage, Standing standing, List<Refusal> missing) {

    public Step {
        missing = List.copyOf(missing);
    }

    /** How a step stands. */
    public enum Standing {
        DONE,
        CURRENT,
        AHEAD,
        SKIPPED,
        NOT_APPLICABLE
    }
}
