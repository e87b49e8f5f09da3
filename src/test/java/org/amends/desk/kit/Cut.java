package org.amends.desk.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words on screen that are cut short: `assertThat(Cut.texts(root)).isEmpty()`. FX thread, after a layout. */
public final class Cut {

    private Cut() {
    }

    public static List<String> texts(Parent root) {
        List<String> found = new ArrayList<>();
        look(root, found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
            labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(text -> !(text instanceof FontIcon))
                    .filter(text -> !text.getText().replace("\n", "").equals(labeled.getText().replace("\n", "")))
                    .forEach(text -> found.add(labeled.getText() + " → " + text.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }
}
