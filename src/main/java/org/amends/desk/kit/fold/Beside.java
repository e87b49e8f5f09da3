package org.amends.desk.kit.fold;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Something wide with something narrow at its right; with too little room for both the narrow one goes below. */
public final class Beside extends Pane {
    private final Region main;
    private final Region side;
    private final Widths widths;
    private final double gap;

    /** Pixels: the least the wide one needs, and what the narrow one takes. */
    public record Widths(double least, double side) {
    }

    public Beside(Region main, Region side, Widths widths, double gap) {
        this.main = main;
        this.side = side;
        this.widths = widths;
        this.gap = gap;
        getChildren().setAll(main, side);
    }

    private boolean isBeside(double width) {
        return width >= widths.least() + gap + widths.side();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(widths.side(), widths.least());
    }

    @Override
    protected double computePrefWidth(double height) {
        return widths.least() + gap + widths.side();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return isBeside(wide) ? Math.max(high(main, wide - gap - widths.side()), high(side, widths.side()))
                : high(main, wide) + gap + high(side, wide);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        if (isBeside(wide)) {
            double rest = wide - gap - widths.side();
            main.resizeRelocate(0, 0, rest, Math.max(getHeight(), high(main, rest)));
            side.resizeRelocate(rest + gap, 0, widths.side(), Math.min(side.maxHeight(widths.side()),
                    Math.max(getHeight(), high(side, widths.side()))));
        } else {
            double high = high(main, wide);
            main.resizeRelocate(0, 0, wide, high);
            side.resizeRelocate(0, high + gap, wide, high(side, wide));
        }
    }

    private static double high(Region part, double width) {
        return Math.max(part.prefHeight(width), part.minHeight(width));
    }
}
