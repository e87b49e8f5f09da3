package org.amends.desk.kit.theme;

/** The only distances on the desk, in pixels: a rhythm of four. */
public final class Space {
    public static final double HAIR = 4;
    public static final double SMALL = 8;
    public static final double MEDIUM = 12;
    public static final double LARGE = 16;
    public static final double WIDE = 24;
    public static final double HUGE = 40;
    /** The least height of anything that is pressed. */
    public static final double TARGET = 44;

    private Space() {
    }
}
