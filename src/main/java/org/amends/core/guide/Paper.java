package org.amends.core.guide;

/** Paper a hall has in its trays; millimetres upright. */
public enum Paper {
    A4(210, 297),
    A5(148, 210);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
