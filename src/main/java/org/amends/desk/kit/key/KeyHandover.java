package org.amends.desk.kit.key;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Gives a field the keyboard from within the act of a key. The character that very key still types goes nowhere: a number that chose
 * an answer is not typed into the sum. The next key, however fast, belongs to the field. FX thread.
 */
public final class KeyHandover {

    private KeyHandover() {
    }

    public static void to(Node field) {
        field.requestFocus();
        Scene scene = field.getScene();
        if (scene != null) {
            scene.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
                @Override
                public void handle(KeyEvent event) {
                    scene.removeEventFilter(KeyEvent.ANY, this);
                    if (event.getEventType() == KeyEvent.KEY_TYPED) {
                        event.consume();
                    }
                }
            });
        }
    }
}
