package org.amends.app.play;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What a person looking at the window could see: nodes shown, and texts in them. FX thread. */
final class Sight {

    private Sight() {
    }

    /** Whether a node with this id is on screen and visible. */
    static boolean shows(Scene scene, String id) {
        return finds(scene.getRoot(), id);
    }

    /** Whether any visible text holds this. */
    static boolean reads(Scene scene, String wanted) {
        return holds(scene.getRoot(), wanted);
    }

    private static boolean finds(Node node, String id) {
        if (!node.isVisible()) {
            return false;
        }
        if (id.equals(node.getId())) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> finds(child, id));
    }

    private static boolean holds(Node node, String wanted) {
        if (!node.isVisible()) {
            return false;
        }
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text plain -> plain.getText();
            default -> null;
        };
        return text != null && text.contains(wanted) || node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> holds(child, wanted));
    }
}
