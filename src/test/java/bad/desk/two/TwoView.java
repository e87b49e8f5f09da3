package bad.desk.two;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A screen another screen must not know. */
public final class TwoView {
    public Node node() {
        return new Pane();
    }
}
