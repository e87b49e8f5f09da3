package org.amends.desk.dayend;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.daybook.CaseLine;
import org.amends.desk.dayend.model.CarryOverModel;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.Objection;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;

/** The cases of the day, those without account first, and the reason for the chosen one. */
final class CasesPane extends VBox {
    private final CarryOverModel carry;
    private final Words words;
    private final TextField reason = new TextField();

    CasesPane(DayEndViewModel model, Words words) {
        super(10);
        this.carry = model.carryOver();
        this.words = words;
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(list(), label(model), field(model),
                Labels.refusal(model, Objection.Place.REASON, words));
    }

    private ListView<CaseLine> list() {
        ListView<CaseLine> list = new ListView<>(carry.lines());
        list.setId("dayend-cases");
        list.getStyleClass().add("dayend-list");
        list.setCellFactory(view -> new CaseCell(words));
        list.setPlaceholder(new EmptyState(Icon.CASES, words.texts().get("cases.empty"), words.texts().get("cases.empty.how")));
        VBox.setVgrow(list, Priority.ALWAYS);
        carry.lines().subscribe(() -> choose(list, carry.chosenProperty().get()));
        carry.chosenProperty().subscribe(line -> choose(list, line));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                carry.chosenProperty().set(line);
            }
        });
        return list;
    }

    private static void choose(ListView<CaseLine> list, CaseLine line) {
        if (line == null || !list.getItems().contains(line)) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(line);
        }
    }

    private Label label(DayEndViewModel model) {
        Label label = Labels.bound(Bindings.createStringBinding(() -> about(model), carry.chosenProperty(),
                model.bookProperty()), "strong");
        label.setId("dayend-reason-label");
        label.setLabelFor(reason);
        return label;
    }

    private String about(DayEndViewModel model) {
        CaseLine line = carry.chosenProperty().get();
        if (line == null) {
            return "";
        }
        String number = line.ref().number().text() + "  ";
        if (model.bookProperty().get().isSealed()) {
            return number + words.texts().get("reason.sealed");
        }
        boolean ended = line.standing().state() == CaseLine.State.CLOSED
                || line.standing().state() == CaseLine.State.CLOSED_LATER;
        return number + words.texts().get(ended ? "reason.closed" : "reason.label");
    }

    private HBox field(DayEndViewModel model) {
        reason.setId("dayend-reason");
        reason.setPromptText(words.texts().get("reason.prompt"));
        reason.setAccessibleText(words.texts().get("reason.label"));
        reason.textProperty().bindBidirectional(carry.reasonProperty());
        reason.disableProperty().bind(carry.canCarryOver().not().and(model.busyProperty().not()));
        reason.setOnAction(e -> carry.carryOver());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button act = Labels.act(model, DayEndViewModel.Next.CARRY_OVER, words.texts().get("reason.act"),
                carry::carryOver);
        act.setId("dayend-carry");
        act.disableProperty().bind(carry.canCarryOver().not());
        HBox row = new HBox(10, reason, act);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void focusReason() {
        reason.requestFocus();
        reason.end();
    }
}
