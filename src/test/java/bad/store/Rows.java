package bad.store;

import javafx.scene.Node;

/** Breaks: the store knows the screen. */
public final class Rows {
    private Node shown;

    public Node read() {
        return shown;
    }
}
