package org.amends.desk.kit.fold;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Measures the room of a pane and says so whenever it becomes another: by size or by type. FX thread. */
public final class RoomMeter {
    private final Pane pane;
    private final Consumer<Room> changed;
    /** Carries the pane's type and nothing else; without style sheets on it no font is known. */
    private final Label type = new Label();
    private Room room;

    public RoomMeter(Pane pane, Consumer<Room> changed) {
        this.pane = pane;
        this.changed = changed;
        type.setManaged(false);
        type.setMouseTransparent(true);
        pane.getChildren().add(type);
        pane.widthProperty().subscribe(size -> look());
        pane.heightProperty().subscribe(size -> look());
        type.fontProperty().subscribe(font -> look());
    }

    private void look() {
        if (pane.getWidth() > 0 && pane.getHeight() > 0) {
            Room now = Room.of(pane.getWidth(), pane.getHeight(), type.getFont().getSize());
            if (!now.equals(room)) {
                room = now;
                changed.accept(now);
                pane.requestLayout();
            }
        }
    }
}
