package org.amends.desk.kit.fold;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A scroll as wide as its content that brings the field or button that takes the keyboard into sight. */
public final class FocusScroll extends ScrollPane {
    private static final double MARGIN = 12;
    /** The name of a field stands above it. */
    private static final double NAME = 44;

    public FocusScroll(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("bare");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reach);
    }

    private void reach(Node owner) {
        if (owner instanceof Control && isWithin(owner)
                && getContent().getBoundsInLocal().getHeight() > getViewportBounds().getHeight()) {
            show(getContent().sceneToLocal(owner.localToScene(owner.getBoundsInLocal())));
        }
    }

    private boolean isWithin(Node node) {
        Node at = node;
        while (at != null && !at.equals(getContent())) {
            at = at.getParent();
        }
        return at != null;
    }

    private void show(Bounds wanted) {
        double high = getContent().getBoundsInLocal().getHeight();
        double seen = getViewportBounds().getHeight();
        double top = getVvalue() * (high - seen);
        double to = top;
        if (wanted.getMaxY() + MARGIN > top + seen) {
            to = wanted.getMaxY() + MARGIN - seen;
        }
        if (wanted.getMinY() - NAME < to) {
            to = wanted.getMinY() - NAME;
        }
        setVvalue(Math.clamp(to / (high - seen), 0, 1));
    }
}
