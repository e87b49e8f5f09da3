package org.amends.desk.recovery;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.fold.Room;
import org.amends.desk.kit.fold.RoomMeter;
import org.amends.desk.kit.theme.Space;

/**
 * Where the parts of the recovery stand: three zones when there is room; with less the context opens over the work by its key; with
 * very little there is one zone at a time. Nothing is ever cut: what does not fit scrolls or folds.
 */
final class RecoveryZones extends StackPane {
    static final String NEXT_ZONE = "Alt+9";
    /** Set closer, so that the step keeps its room below the words to say. */
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
    private static final double RAIL = 132;
    private static final double CONTEXT = 272;

    private final Parts parts;
    private final Texts texts;
    private final BorderPane frame = new BorderPane();
    private final HBox tabs = new HBox(Space.HAIR);
    private Room room = new Room(Room.Width.WIDE, Room.Height.HIGH);
    private Zone zone = Zone.WORK;

    /** What stands in the zones; `acts` is the line of what Enter does, always in sight. */
    record Parts(Region rail, Region script, Region step, Region context, Region acts) {
    }

    /** One of the zones when there is room for one alone. */
    private enum Zone {
        STEPS,
        WORK,
        CONTEXT
    }

    RecoveryZones(Parts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
        getStyleClass().add("zones");
        tabs.getStyleClass().add("zone-tabs");
        parts.rail().setMinWidth(Region.USE_PREF_SIZE);
        frame.setId("zones");
        getChildren().add(frame);
        new RoomMeter(this, this::fold);
        lay();
    }

    /** The next zone when they do not stand side by side; nothing when they do. */
    void turn() {
        if (room.isSmall()) {
            open(Zone.values()[(zone.ordinal() + 1) % Zone.values().length]);
        } else if (!room.isWide()) {
            open(zone == Zone.CONTEXT ? Zone.WORK : Zone.CONTEXT);
        }
    }

    /** Comes back to the step; false when it was in sight already. */
    boolean toWork() {
        boolean wasAway = !room.isWide() && zone != Zone.WORK;
        if (wasAway) {
            open(Zone.WORK);
        }
        return wasAway;
    }

    private void open(Zone next) {
        zone = next;
        lay();
    }

    /** The keyboard stays where it was, though what it stood on changes its place. */
    private void fold(Room now) {
        pseudoClassStateChanged(CLOSE, !now.isTall());
        if (now.equals(room)) {
            return;
        }
        room = now;
        Node keyboard = getScene() == null ? null : getScene().getFocusOwner();
        boolean wasHere = isHere(keyboard);
        lay();
        applyCss();
        if (wasHere && isHere(keyboard)) {
            keyboard.requestFocus();
        }
    }

    private boolean isHere(Node node) {
        Node at = node;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Parts that change their place leave the old one first; a node stands in one place alone. */
    private void lay() {
        getChildren().removeIf(node -> node.getStyleClass().contains("drawer"));
        frame.setTop(null);
        frame.setLeft(null);
        frame.setRight(null);
        frame.setCenter(null);
        switch (room.width()) {
            case WIDE -> sideBySide();
            case NARROW -> withDrawer();
            case SMALL -> oneAtATime();
        }
    }

    private void sideBySide() {
        zone = Zone.WORK;
        frame.setLeft(rail());
        frame.setCenter(work());
        frame.setRight(context());
    }

    private void withDrawer() {
        frame.setTop(line(tab(Zone.CONTEXT)));
        frame.setLeft(rail());
        frame.setCenter(work());
        if (zone == Zone.CONTEXT) {
            Region drawer = context();
            drawer.getStyleClass().add("drawer");
            drawer.setMaxWidth(CONTEXT);
            StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
            getChildren().add(drawer);
        }
    }

    private void oneAtATime() {
        frame.setTop(line(tab(Zone.STEPS), tab(Zone.WORK), tab(Zone.CONTEXT)));
        frame.setCenter(switch (zone) {
            case STEPS -> new FocusScroll(parts.rail());
            case WORK -> work();
            case CONTEXT -> context();
        });
    }

    private HBox line(Node... shown) {
        tabs.getChildren().setAll(shown);
        tabs.getChildren().add(ActButton.keyCap(NEXT_ZONE));
        tabs.setAlignment(room.isSmall() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        return tabs;
    }

    private ToggleButton tab(Zone of) {
        ToggleButton tab = new ToggleButton(texts.get("zone." + of));
        tab.getStyleClass().add("zone-tab");
        tab.setId("zone-" + of);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setFocusTraversable(false);
        tab.setSelected(zone == of);
        tab.setOnAction(pressed -> open(zone == of && !room.isSmall() ? Zone.WORK : of));
        return tab;
    }

    private FocusScroll rail() {
        FocusScroll rail = new FocusScroll(parts.rail());
        rail.setMinWidth(RAIL);
        return rail;
    }

    private FocusScroll context() {
        FocusScroll side = new FocusScroll(parts.context());
        side.setMinWidth(CONTEXT);
        side.setPrefWidth(CONTEXT);
        return side;
    }

    /** On a low screen the words to say scroll with the step, so that neither is cut. */
    private VBox work() {
        FocusScroll scroll = new FocusScroll(room.isLow() ? new VBox(Space.MEDIUM, parts.script(), parts.step()) : parts.step());
        scroll.setId("work");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox work = room.isLow() ? new VBox(Space.SMALL, scroll, parts.acts())
                : new VBox(Space.MEDIUM, parts.script(), scroll, parts.acts());
        work.getStyleClass().add("work");
        return work;
    }
}
