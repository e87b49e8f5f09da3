package org.amends.desk.hall;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The hall beside the counter, as a screen of the shell: its round, or orders from elsewhere; one key goes from one to the other. What is switched off is not there. */
public final class HallScreen implements Screen {
    private static final String ROUND = "Alt+R";
    private static final String ORDERS = "Alt+O";
    private static final double LEFT = 480;
    private static final double RIGHT = 400;

    private final Optional<RoundsViewModel> rounds;
    private final Optional<OrdersViewModel> orders;
    private final Surroundings around;
    private final VBox page;
    private final VBox part = new VBox(Space.LARGE);
    private final FlowPane ways = new FlowPane(Space.MEDIUM, Space.SMALL);
    private final PauseTransition toNote = new PauseTransition(Duration.millis(30));
    private final ScrollPane root;
    private final KeyMap keys;
    private Runnable focus;
    private boolean isComing;

    public HallScreen(Optional<RoundsViewModel> rounds, Optional<OrdersViewModel> orders, Surroundings around) {
        this.rounds = rounds;
        this.orders = orders;
        this.around = around;
        Texts texts = around.texts("hall");
        Label title = new Label(texts.get("hall.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("hall.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        page = new VBox(Space.LARGE, new VBox(Space.HAIR, title, lead), ways, part);
        page.getStyleClass().add("page");
        root = new FocusScroll(page);
        root.setId("hall");
        keys = new KeyMap(texts);
        focus = root::requestFocus;
        rounds.ifPresent(this::add);
        orders.ifPresent(this::add);
        ways.setVisible(ways.getChildren().size() > 1);
        ways.setManaged(ways.isVisible());
        toNote.setOnFinished(ended -> focus.run());
        if (rounds.isEmpty() && orders.isEmpty()) {
            part.getChildren().add(new EmptyState(Icon.HALL, texts.get("hall.off"), texts.get("hall.off.how")));
        }
    }

    private void add(RoundsViewModel model) {
        RoundsPane pane = new RoundsPane(model, around);
        way("key.round", ROUND, pane, pane::focusNote);
        model.chosenProperty().subscribe(line -> {
            if (line != null && isComing) {
                isComing = false;
                toNote.playFromStart();
            }
        });
        keys.on(RoundsPane.IN_ORDER, "key.in-order", model::inOrder).on(RoundsPane.FAULT, "key.fault", model::fault)
                .on(RoundsPane.MENDED, "key.mended", model::mended);
        tell(model.faultProperty());
    }

    private void add(OrdersViewModel model) {
        OrdersPane pane = new OrdersPane(model, around);
        OrderLines lines = new OrderLines(model, around,
                one -> around.navigator().open(Place.RECOVERY, one.ref().id().toString()));
        way("key.orders", ORDERS, new Beside(pane, new VBox(Space.LARGE, pane.said(), lines),
                new Beside.Widths(LEFT, RIGHT), Space.LARGE), pane::focusPath);
        keys.on(OrdersPane.TAKE, "key.take", model::take).on(OrdersPane.ANSWER, "key.answer", model::answer);
        tell(model.faultProperty());
    }

    /** The first part added is the one in sight. */
    private void way(String key, String chord, Node node, Runnable first) {
        Runnable show = () -> {
            part.getChildren().setAll(node);
            focus = first;
            root.setVvalue(0);
            toNote.playFromStart();
        };
        ways.getChildren().add(ActButton.quiet(around.texts("hall").get(key), chord, show));
        keys.on(chord, key, show);
        if (part.getChildren().isEmpty()) {
            part.getChildren().setAll(node);
            focus = first;
        }
    }

    private void tell(ReadOnlyObjectProperty<Throwable> fault) {
        Faults faults = new Faults(around.language());
        fault.subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public KeyMap keys() {
        return keys;
    }

    @Override
    public void shown(String id) {
        isComing = rounds.isPresent() && rounds.get().chosenProperty().get() == null;
        rounds.ifPresent(RoundsViewModel::open);
        orders.ifPresent(OrdersViewModel::open);
    }

    @Override
    public void focus() {
        focus.run();
    }

    @Override
    public void hidden() {
        // what is typed stays in its draft
    }
}
