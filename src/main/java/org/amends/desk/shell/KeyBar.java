package org.amends.desk.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.key.KeyLine;
import org.amends.desk.kit.theme.Space;

/**
 * The keys a clerk needs most on this screen, as many as there is room for; the last one, always there, shows them all. Whoever
 * works with the pointer presses the words.
 */
final class KeyBar extends Pane {
    private static final int MOST = 6;

    KeyBar() {
        getStyleClass().add("key-bar");
        setMinWidth(0);
    }

    void fill(List<KeyLine> screen, KeyLine help) {
        getChildren().setAll(screen.stream().filter(line -> !isDigit(line)).limit(MOST).map(KeyBar::hint).toList());
        getChildren().add(hint(help));
    }

    static boolean isDigit(KeyLine line) {
        return line.chord().length() == 1 && Character.isDigit(line.chord().charAt(0));
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        Node help = getChildren().getLast();
        double right = getWidth() - getInsets().getRight() - help.prefWidth(-1);
        place(help, right);
        double x = getInsets().getLeft();
        boolean hasRoom = true;
        for (Node hint : getChildren().subList(0, getChildren().size() - 1)) {
            hasRoom &= x + hint.prefWidth(-1) + Space.LARGE <= right;
            hint.setVisible(hasRoom);
            place(hint, x);
            x += hint.prefWidth(-1) + Space.LARGE;
        }
    }

    private void place(Node node, double x) {
        double top = getInsets().getTop();
        node.resizeRelocate(x, top, node.prefWidth(-1), getHeight() - top - getInsets().getBottom());
    }

    private static Node hint(KeyLine line) {
        Button hint = new Button(line.words(), ActButton.keyCap(line.chord()));
        hint.getStyleClass().setAll("key-hint");
        hint.setMinWidth(USE_PREF_SIZE);
        hint.setFocusTraversable(false);
        hint.opacityProperty().bind(Bindings.when(line.live()).then(1.0).otherwise(0.55));
        hint.setOnAction(pressed -> {
            if (line.live().get()) {
                line.act().run();
            }
        });
        return hint;
    }
}
