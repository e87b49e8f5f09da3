package org.amends.desk.hall;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.casefile.Status;
import org.amends.core.order.OrderStanding;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Every order with its own clock and how far it is; Enter goes to its case. */
final class OrderLines extends VBox {
    private static final int MOST = 50;
    private static final int FIRST_WORDS = 60;

    private final OrdersViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Consumer<OrderStanding> open;
    private final VBox rows = new VBox(Space.HAIR);

    OrderLines(OrdersViewModel model, Surroundings around, Consumer<OrderStanding> open) {
        this.model = model;
        this.around = around;
        this.open = open;
        texts = around.texts("hall");
        rows.setId("orders-lines");
        getChildren().add(new SectionCard(texts.get("orders.title"), Icon.PROMISES, rows));
        model.all().subscribe(this::fill);
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(model.all().stream().limit(MOST).map(this::row).toList());
        if (model.all().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.SHEET, texts.get("orders.empty"), texts.get("orders.how")));
        }
        if (model.all().size() > MOST) {
            rows.getChildren().add(wrapped(texts.get("orders.rest", model.all().size() - MOST), "soft"));
        }
    }

    private Node row(OrderStanding one) {
        String sender = texts.get("sender." + one.order().source());
        String words = one.order().words().shown();
        VBox said = new VBox(Space.HAIR, wrapped(sender + " · " + one.order().number(), "strong"),
                wrapped(words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words, "words"),
                wrapped(standing(one), "soft"));
        HBox.setHgrow(said, Priority.ALWAYS);
        return new Line(one.order().number(), () -> open.accept(one), said);
    }

    private String standing(OrderStanding one) {
        if (one.answered().isPresent()) {
            return texts.get("orders.is.answered", around.formats().moment(one.answered().get()));
        }
        String due = around.formats().until(one.order().due());
        return one.status() == Status.CLOSED ? texts.get("orders.is.closed", due)
                : texts.get("orders.is.open", around.formats().moment(one.order().due()), due);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll(style, "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
