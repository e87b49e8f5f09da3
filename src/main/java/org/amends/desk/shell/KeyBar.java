package org.amends.desk.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.key.KeyLine;
import org.amends.desk.kit.theme.Space;

/** The keys a clerk needs most on this screen, always in sight; the last one shows them all. */
final class KeyBar extends HBox {
    private static final int MOST = 6;

    KeyBar() {
        getStyleClass().add("key-bar");
    }

    void fill(List<KeyLine> screen, KeyLine help) {
        List<KeyLine> shown = screen.stream().filter(line -> !isDigit(line)).limit(MOST).toList();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(shown.stream().map(KeyBar::hint).toList());
        getChildren().addAll(gap, hint(help));
    }

    static boolean isDigit(KeyLine line) {
        return line.chord().length() == 1 && Character.isDigit(line.chord().charAt(0));
    }

    private static Node hint(KeyLine line) {
        Label words = new Label(line.words());
        words.setMinWidth(USE_PREF_SIZE);
        HBox hint = new HBox(Space.SMALL, ActButton.keyCap(line.chord()), words);
        hint.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        hint.opacityProperty().bind(
                javafx.beans.binding.Bindings.when(line.live()).then(1.0).otherwise(0.55));
        return hint;
    }
}
