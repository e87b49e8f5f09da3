package org.amends.desk.recovery.step;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A column holding one card. */
class SectionCardColumn extends VBox {

    final void fill(Node card) {
        getChildren().setAll(card);
    }
}
