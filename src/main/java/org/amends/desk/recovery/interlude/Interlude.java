package org.amends.desk.recovery.interlude;

/** What may stand in the step's place for a moment, and the key that calls it from every step. */
public enum Interlude {
    DANGER("Alt+D"),
    QUESTIONS("Alt+Q"),
    FIND("Alt+F"),
    EVIDENCE("Alt+E"),
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

    public String chord() {
        return chord;
    }
}
