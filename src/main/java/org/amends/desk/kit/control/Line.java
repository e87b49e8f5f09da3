package org.amends.desk.kit.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.amends.desk.kit.theme.Space;

/** A line of a short list that can be opened by pointer, Enter or Space; long words wrap instead of being cut. */
public final class Line extends HBox {

    public Line(String said, Runnable open, Node... content) {
        super(Space.MEDIUM, content);
        getStyleClass().add("line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setOnMouseClicked(pressed -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                open.run();
            }
        });
    }
}
