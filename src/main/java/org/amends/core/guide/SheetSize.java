package org.amends.core.guide;

/**
 * Type sizes of the paper; body type in points. 16 is 三号, the least for large print; 20 and 26 (一号) for whom that is not enough (domain.md
 * 7.3; no norm of large print on paper is known).
 */
public enum SheetSize {
    STANDARD(16),
    LARGE(20),
    XLARGE(26);

    private final int points;

    SheetSize(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
