package org.amends.desk.kit.fold;

/** What room a screen has, measured in its own type: at standard size one unit is a pixel, with larger type the room is less. */
public record Room(Width width, Height height) {
    private static final double WIDE = 1100;
    private static final double NARROW = 740;
    private static final double TALL = 760;
    private static final double HIGH = 560;
    /** The size of type, in pixels, at which a unit is a pixel. */
    private static final double STANDARD_TYPE = 15;

    /** WIDE: all zones side by side. NARROW: the ones beside the work open by a key. SMALL: one zone at a time. */
    public enum Width {
        WIDE,
        NARROW,
        SMALL
    }

    /** TALL: large type for what is said. HIGH: all in sight, set closer. LOW: what stands above the work scrolls with it. */
    public enum Height {
        TALL,
        HIGH,
        LOW
    }

    /** The room of a pane of so many pixels, written in type of so many pixels. */
    public static Room of(double width, double height, double type) {
        double wide = width * STANDARD_TYPE / type;
        double high = height * STANDARD_TYPE / type;
        return new Room(wide >= WIDE ? Width.WIDE : wide >= NARROW ? Width.NARROW : Width.SMALL,
                high >= TALL ? Height.TALL : high >= HIGH ? Height.HIGH : Height.LOW);
    }

    public boolean isWide() {
        return width == Width.WIDE;
    }

    public boolean isSmall() {
        return width == Width.SMALL;
    }

    public boolean isTall() {
        return height == Height.TALL;
    }

    public boolean isLow() {
        return height == Height.LOW;
    }
}
