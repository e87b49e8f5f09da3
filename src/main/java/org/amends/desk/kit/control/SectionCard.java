package org.amends.desk.kit.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.theme.Space;

/** A group of things that belong together, under a title; something small may stand at the title's end. */
public final class SectionCard extends VBox {
    private final HBox head;

    public SectionCard(String title, Icon icon, Node... content) {
        getStyleClass().add("section-card");
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        head = new HBox(Space.SMALL, icon.node(), name);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().addAll(content);
    }

    /** Puts something at the right end of the title line. */
    public SectionCard end(Node node) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, node);
        return this;
    }
}
