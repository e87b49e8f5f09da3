package org.amends.desk.hall;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The hall beside the counter, as a screen of the shell. */
public final class HallScreen implements Screen {
    private static final double LEFT = 480;
    private static final double RIGHT = 400;

    private final OrdersViewModel orders;
    private final ScrollPane root;
    private final KeyMap keys;
    private final OrdersPane pane;

    public HallScreen(OrdersViewModel orders, Surroundings around) {
        this.orders = orders;
        Texts texts = around.texts("hall");
        pane = new OrdersPane(orders, around);
        Label title = new Label(texts.get("hall.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("hall.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        OrderLines lines = new OrderLines(orders, around,
                one -> around.navigator().open(Place.RECOVERY, one.ref().id().toString()));
        VBox page = new VBox(Space.LARGE, new VBox(Space.HAIR, title, lead),
                new Beside(pane, new VBox(Space.LARGE, pane.said(), lines), new Beside.Widths(LEFT, RIGHT), Space.LARGE));
        page.getStyleClass().add("page");
        root = new FocusScroll(page);
        root.setId("hall");
        keys = new KeyMap(texts).on(OrdersPane.TAKE, "key.take", orders::take).on(OrdersPane.ANSWER, "key.answer", orders::answer);
        Faults faults = new Faults(around.language());
        orders.faultProperty().subscribe(why -> {
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
        orders.open();
    }

    @Override
    public void focus() {
        pane.focusPath();
    }

    @Override
    public void hidden() {
        // what is typed stays in its draft
    }
}
