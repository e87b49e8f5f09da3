package org.amends.desk.recovery.interlude;

import java.util.Optional;
import org.amends.core.policy.Mechanism;

/** What may stand in the step's place for a moment, and the key that calls it from every step. */
public enum Interlude {
    DANGER("Alt+D"),
    QUESTIONS("Alt+Q"),
    FIND("Alt+F"),
    EVIDENCE("Alt+E"),
    CLOCKS("Alt+J"),
    CARE("Alt+A"),
    BEYOND("Alt+U"),
    HAND_OVER("Alt+H"),
    SKIP("Alt+K"),
    WAIVE("Alt+W");

    private final String chord;

    Interlude(String chord) {
        this.chord = chord;
    }

    /** Takes the room of the words to say as well. */
    public boolean standsAlone() {
        return this == DANGER || this == EVIDENCE;
    }

    /** What it belongs to; where that is switched off, nothing calls it. Empty for what every case has. */
    public Optional<Mechanism> mechanism() {
        return switch (this) {
            case DANGER -> Optional.of(Mechanism.DANGER_QUESTION);
            case EVIDENCE -> Optional.of(Mechanism.EVIDENCE);
            case CARE -> Optional.of(Mechanism.GREEN_LIST);
            case WAIVE -> Optional.of(Mechanism.FAIRNESS);
            case QUESTIONS, FIND, CLOCKS, BEYOND, HAND_OVER, SKIP -> Optional.empty();
        };
    }

    public String chord() {
        return chord;
    }
}
