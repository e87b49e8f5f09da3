package org.amends.core.guide;

/** Type sizes of the paper; body type in points (domain.md 7.3). */
public enum SheetSize {
    STANDARD(15),
    LARGE(19),
    XLARGE(24);

    private final int points;

    SheetSize(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
