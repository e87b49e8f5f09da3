package bad.desk.one;

import bad.desk.two.TwoView;
import bad.store.Rows;
import javafx.application.Platform;
import javafx.scene.Node;

/** Breaks: not final, meets store, knows another screen, touches the scene in a view model, calls runLater. */
public class OneViewModel {
    private final Rows rows = new Rows();
    private Node node;

    public void open(TwoView other) {
        Platform.runLater(() -> node = other.node());
        rows.read();
    }
}
