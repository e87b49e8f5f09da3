package org.amends.desk.kit.place;

/** The rooms of the desk, in the order of the rail. A place without a screen is not shown. */
public enum Place {
    TODAY("F6"),
    RECOVERY("F7"),
    PROMISES("F12"),
    FOLLOW_UPS("F11"),
    SHEETS("F4"),
    CASES("Ctrl+F11"),
    DAY_END("F9"),
    SHIFT("Shift+F9"),
    HALL("Shift+F6"),
    SETTINGS("F10");

    private final String chord;

    Place(String chord) {
        this.chord = chord;
    }

    /** Whether it stands on the rail; the others are opened by their key, or from where they belong. */
    public boolean isOnRail() {
        return this != SHIFT && this != HALL;
    }

    /** The key that opens it from anywhere. */
    public String chord() {
        return chord;
    }
}
