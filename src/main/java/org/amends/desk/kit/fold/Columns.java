package org.amends.desk.kit.fold;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Columns of equal width side by side while each has its least width; with less room the last ones go below. Things in one row are
 * equally high.
 */
public class Columns extends Pane {
    private double least;
    private final double gap;
    private double[] weights = {};

    /** `least` is the width in pixels below which a column goes under the others. */
    public Columns(double least, double gap, Node... columns) {
        super(columns);
        this.least = least;
        this.gap = gap;
    }

    /** Side by side the columns share the width so, first to last; one below the other they are all as wide as there is room. */
    public Columns weighing(double... shares) {
        weights = shares.clone();
        return this;
    }

    /** Sets the least width anew. */
    protected final void setLeast(double pixels) {
        least = pixels;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int across(double width) {
        int fit = (int) ((width + gap) / (least + gap));
        return Math.clamp(fit, 1, Math.max(1, shown().size()));
    }

    private List<Node> shown() {
        return getChildren().stream().filter(Node::isManaged).toList();
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = shown().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
        return sides() + Math.min(least, widest);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + shown().size() * (least + gap) - gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        return in.getTop() + in.getBottom() + flow(width < 0 ? prefWidth(-1) : width, (node, x, y, w, h) -> { });
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), (node, x, y, w, h) -> node.resizeRelocate(x, y, w, h));
    }

    private interface Place {
        void put(Node node, double x, double y, double width, double height);
    }

    private double flow(double width, Place place) {
        List<Node> nodes = shown();
        int across = across(width - sides());
        double y = 0;
        for (int row = 0; row < nodes.size(); row += across) {
            List<Node> line = nodes.subList(row, Math.min(row + across, nodes.size()));
            y += row(line, widths(width - sides(), across, nodes.size()), y, place) + gap;
        }
        return Math.max(0, y - gap);
    }

    private double row(List<Node> line, double[] widths, double y, Place place) {
        double high = 0;
        for (int i = 0; i < line.size(); i++) {
            high = Math.max(high, Math.max(line.get(i).prefHeight(widths[i]), line.get(i).minHeight(widths[i])));
        }
        double x = getInsets().getLeft();
        for (int i = 0; i < line.size(); i++) {
            place.put(line.get(i), x, getInsets().getTop() + y, widths[i], high);
            x += widths[i] + gap;
        }
        return high;
    }

    private double[] widths(double width, int across, int all) {
        double free = width - gap * (across - 1);
        boolean isWeighed = across == all && weights.length == all;
        double sum = isWeighed ? Arrays.stream(weights).sum() : across;
        double[] widths = new double[across];
        for (int i = 0; i < across; i++) {
            widths[i] = Math.floor(free * (isWeighed ? weights[i] : 1) / sum);
        }
        return widths;
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
