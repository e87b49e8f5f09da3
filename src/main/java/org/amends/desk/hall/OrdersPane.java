package org.amends.desk.hall;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amends.core.complaint.OrderSource;
import org.amends.core.order.AnswerOrders;
import org.amends.core.order.Orders;
import org.amends.core.table.BadCell;
import org.amends.core.table.TableForm;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** A file of orders in, a file of answers out, and what came of it: every wrong cell at its place. */
final class OrdersPane extends VBox {
    static final String TAKE = "Ctrl+Enter";
    static final String ANSWER = "Alt+X";
    private static final int NAMED = 12;
    private static final double LEAST = 110;

    private final Texts texts;
    private final VBox said = new VBox(Space.HAIR);
    private final DraftField path;

    OrdersPane(OrdersViewModel model, Surroundings around) {
        texts = around.texts("hall");
        path = new DraftField("orders-path", model.path());
        said.setId("orders-said");
        AnswerList<OrderSource> senders = new AnswerList<OrderSource>(s -> texts.get("sender." + s)).across(LEAST);
        senders.of(List.of(OrderSource.values())).setId("orders-senders");
        senders.chosenProperty().bindBidirectional(model.sourceProperty());
        AnswerList<TableForm> forms = new AnswerList<TableForm>(f -> texts.get("form." + f)).across(LEAST);
        forms.of(List.of(TableForm.values())).setId("orders-forms");
        forms.chosenProperty().bindBidirectional(model.formProperty());
        FlowPane acts = new FlowPane(Space.MEDIUM, Space.SMALL,
                ActButton.primary(texts.get("key.take"), TAKE, model::take).named("orders-take"),
                ActButton.plain(texts.get("key.answer"), ANSWER, model::answer).named("orders-answer"));
        SectionCard card = new SectionCard(texts.get("orders.file"), Icon.SHEET, new Label(texts.get("orders.sender")), senders,
                new FieldBox(texts.get("orders.path"), path).help(texts.get("orders.path.help"))
                        .refusal(model.refusalProperty(), around.refusals()),
                new FieldBox(texts.get("orders.columns"), new DraftField("orders-columns", model.columns()))
                        .help(texts.get("orders.columns.help")),
                new Label(texts.get("orders.form")), forms, acts);
        getChildren().add(card);
        model.takenProperty().subscribe(taken -> say(taken, model.answeredProperty().get()));
        model.answeredProperty().subscribe(answered -> say(model.takenProperty().get(), answered));
    }

    /** What came of the last file, to stand where it is seen at once; gone while there is nothing to say. */
    SectionCard said() {
        SectionCard card = new SectionCard(texts.get("orders.came"), Icon.INFO, said);
        card.visibleProperty().bind(Bindings.isNotEmpty(said.getChildren()));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    void focusPath() {
        path.requestFocus();
    }

    private void say(Orders.Taken taken, AnswerOrders.Answered answered) {
        said.getChildren().clear();
        if (answered != null) {
            add("orders.answered", "strong", answered.count());
            add("orders.answered.where", "soft", answered.path());
        }
        if (taken != null && taken.read().isRight()) {
            add("orders.taken", "strong", taken.taken());
            if (taken.known() + taken.read().repeated() > 0) {
                add("orders.known", "soft", taken.known(), taken.read().repeated());
            }
        } else if (taken != null) {
            add("orders.bad", "bad", taken.read().badInAll());
            taken.read().bad().stream().limit(NAMED).forEach(this::cell);
            if (taken.read().badInAll() > NAMED) {
                add("orders.more", "soft", taken.read().badInAll() - NAMED);
            }
        }
    }

    private void cell(BadCell cell) {
        add("cell." + cell.why(), "soft", cell.row(), cell.column());
    }

    private void add(String key, String style, Object... args) {
        Label label = new Label(texts.get(key, args));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        said.getChildren().add(label);
    }
}
