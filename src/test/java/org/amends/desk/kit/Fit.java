package org.amends.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;

/**
 * Finds what does not fit: a control that reaches out of the window or of the scroll that shows it sideways, one squeezed below its
 * least size, two that lie over each other. What a scroll can bring into sight is not cut. FX thread, after a layout.
 */
public final class Fit {
    private static final double SLACK = 1.5;

    private final List<String> found = new ArrayList<>();
    private final List<Node> leaves = new ArrayList<>();

    private Fit() {
    }

    public static List<String> faults(Parent root) {
        Fit fit = new Fit();
        Bounds window = root.localToScene(root.getLayoutBounds());
        fit.look(root, new Rectangle2D(window.getMinX(), window.getMinY(), window.getWidth(), window.getHeight()), false);
        fit.overlaps();
        return fit.found;
    }

    private void look(Node node, Rectangle2D seen, boolean scrolls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (isLeaf(node)) {
            judge(node, at, seen, scrolls);
        } else if (node instanceof ScrollPane pane) {
            Bounds view = pane.localToScene(pane.getLayoutBounds());
            boolean isCrushed = pane.getHeight() < 40 && pane.getContent().getLayoutBounds().getHeight() > 40;
            if (isCrushed) {
                found.add("crushed scroll " + said(node) + " " + pane.getHeight());
            }
            look(pane.getContent(), new Rectangle2D(view.getMinX(), view.getMinY(), view.getWidth(), view.getHeight()), true);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, seen, scrolls));
        }
    }

    private void judge(Node node, Bounds at, Rectangle2D seen, boolean scrolls) {
        boolean sideways = at.getMinX() < seen.getMinX() - SLACK || at.getMaxX() > seen.getMaxX() + SLACK;
        boolean updown = !scrolls && (at.getMinY() < seen.getMinY() - SLACK || at.getMaxY() > seen.getMaxY() + SLACK);
        if (sideways || updown) {
            found.add("cut " + said(node) + " " + round(at) + " in " + seen);
        }
        if (node instanceof Control control && control.isManaged()
                && control.getHeight() + SLACK < control.minHeight(control.getWidth())) {
            found.add("squeezed " + said(node) + " " + control.getHeight());
        }
        if (at.getMaxY() > seen.getMinY() && at.getMinY() < seen.getMaxY()) {
            leaves.add(node);
        }
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Label label && !label.getText().isEmpty() || node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase || node instanceof ImageView || node instanceof ListView;
    }

    private void overlaps() {
        for (int i = 0; i < leaves.size(); i++) {
            for (int k = i + 1; k < leaves.size(); k++) {
                if (doOverlap(leaves.get(i), leaves.get(k))) {
                    found.add("overlap " + said(leaves.get(i)) + " / " + said(leaves.get(k)));
                }
            }
        }
    }

    private static boolean doOverlap(Node one, Node other) {
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return wide > SLACK && high > SLACK && !isUnderAnother(one) && !isUnderAnother(other) && sameScroll(one, other);
    }

    /** A drawer lies over the work on purpose. */
    private static boolean isUnderAnother(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("drawer")) {
                return true;
            }
        }
        return false;
    }

    /** What is scrolled out of sight may lie where something outside the scroll stands. */
    private static boolean sameScroll(Node one, Node other) {
        return Objects.equals(scroll(one), scroll(other));
    }

    private static Node scroll(Node node) {
        Node at = node;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at;
    }

    private static String said(Node node) {
        String text = node instanceof javafx.scene.control.Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId()) + text;
    }

    private static String round(Bounds at) {
        return Math.round(at.getMinX()) + "," + Math.round(at.getMinY()) + " " + Math.round(at.getWidth()) + "x"
                + Math.round(at.getHeight());
    }
}
