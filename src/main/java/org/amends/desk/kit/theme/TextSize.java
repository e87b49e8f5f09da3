package org.amends.desk.kit.theme;

/** How large the desk writes; everything else follows from it. */
public enum TextSize {
    STANDARD(15),
    LARGE(18);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    int pixels() {
        return pixels;
    }
}
