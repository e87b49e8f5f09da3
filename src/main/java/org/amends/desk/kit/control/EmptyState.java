package org.amends.desk.kit.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.theme.Space;

/** What an empty list says: what will stand here, and how the first one comes. */
public final class EmptyState extends HBox {

    public EmptyState(Icon icon, String what, String how) {
        getStyleClass().add("empty-state");
        Label first = wrapped(what);
        Label second = wrapped(how);
        second.getStyleClass().add("soft");
        VBox words = new VBox(Space.HAIR, first, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon.node(), words);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
