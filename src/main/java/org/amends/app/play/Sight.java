package org.amends.app.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.amends.core.playbook.Stage;

/**
 * What a person looking at the window could see: nodes shown, and texts that lie in the window and are not scrolled out
 * of their pane. What is typed into a password field is never read. FX thread.
 */
final class Sight {
    /** A text counts as seen when at least this part of its height can be seen. */
    private static final double ENOUGH = 0.5;
    private static final List<String> SCREENS = Stream.concat(
            Stream.of("setup", "signin", "today", "recovery", "dayend", "settings", "key-sheet", "lock"),
            Arrays.stream(Stage.values()).map(stage -> "at-" + stage.name().toLowerCase(Locale.ROOT))).toList();

    private Sight() {
    }

    /** Whether a node with this id is on screen and visible. */
    static boolean shows(Scene scene, String id) {
        return find(scene.getRoot(), id).isPresent();
    }

    /** Texts in sight below the node with this id, or anywhere when it is empty; none when there is no such node. */
    static List<String> texts(Scene scene, String id) {
        List<String> found = new ArrayList<>();
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        Optional<Node> from = id.isEmpty() ? Optional.of(scene.getRoot()) : find(scene.getRoot(), id);
        from.ifPresent(node -> collect(node, window(node, window), found));
        return found;
    }

    /** The screen in sight, with the step of the recovery; empty before there is one. */
    static String screen(Scene scene) {
        return SCREENS.stream().filter(id -> shows(scene, id)).collect(Collectors.joining("/"));
    }

    static String keyboard(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            return "nothing";
        }
        String words = owner.getId() == null && owner instanceof Labeled labeled ? " " + labeled.getText() : "";
        return owner.getId() == null ? owner.getClass().getSimpleName() + words : owner.getId();
    }

    private static Optional<Node> find(Node node, String id) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> find(child, id).stream()).findFirst() : Optional.empty();
    }

    /** The window as far as the node's forebears let it be seen. */
    private static Bounds window(Node node, Bounds whole) {
        Bounds open = whole;
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            open = clipped(above, open);
        }
        return open;
    }

    private static void collect(Node node, Bounds open, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        String text = textOf(node);
        if (text != null && !text.isBlank() && isSeen(node, open)) {
            found.add(text);
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            Bounds inside = clipped(node, open);
            parent.getChildrenUnmodifiable().stream()
                    .filter(child -> !(node instanceof Labeled && child instanceof Text))
                    .forEach(child -> collect(child, inside, found));
        }
    }

    private static String textOf(Node node) {
        return switch (node) {
            case PasswordField secret -> null;
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text plain -> plain.getText();
            default -> null;
        };
    }

    private static boolean isSeen(Node node, Bounds open) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        double seen = Math.min(own.getMaxY(), open.getMaxY()) - Math.max(own.getMinY(), open.getMinY());
        return own.intersects(open) && seen >= Math.min(own.getHeight(), open.getHeight()) * ENOUGH;
    }

    private static Bounds clipped(Node node, Bounds open) {
        if (node.getClip() == null) {
            return open;
        }
        Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
        double left = Math.max(open.getMinX(), clip.getMinX());
        double top = Math.max(open.getMinY(), clip.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(open.getMaxX(), clip.getMaxX()) - left),
                Math.max(0, Math.min(open.getMaxY(), clip.getMaxY()) - top));
    }
}
