package org.amends.desk.recovery.interlude;

/** What may stand in the step's place for a moment, and the key that calls it from every step. */
public enum Interlude {
    DANGER("Alt+D"),
    QUESTIONS("Alt+Q"),
    EVIDENCE("Alt+E"),
    HAND_OVER("Alt+H"),
    SKIP("Alt+K"),
    WAIVE("Alt+W");

    private final String chord;

    Interlude(String chord) {
        this.chord = chord;
    }

    public String chord() {
        return chord;
    }
}
