package org.amends.desk.shift;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.shift.ShiftLine;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.shift.ShiftViewModel.Taker;

/** My open cases; for the chosen one who has it next, and what they must know. */
final class GivePane extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEAST = 150;

    private final ShiftViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox(Space.HAIR);
    private final DraftField note;

    GivePane(ShiftViewModel model, Surroundings around) {
        this.model = model;
        texts = around.texts("shift");
        note = new DraftField("shift-note", model.note());
        rows.setId("shift-mine");
        AnswerList<Taker> takers = new AnswerList<Taker>(t -> t.person().isPresent() ? t.name() : texts.get("shift.next"))
                .across(LEAST);
        takers.setId("shift-takers");
        takers.of(model.takers());
        model.takers().subscribe(() -> takers.of(model.takers()));
        takers.chosenProperty().bindBidirectional(model.takerProperty());
        VBox form = new VBox(Space.MEDIUM, new Label(texts.get("shift.taker")), takers,
                new FieldBox(texts.get("shift.note"), note).help(texts.get("shift.note.help"))
                        .refusal(model.refusalProperty(), around.refusals()),
                ActButton.primary(texts.get("key.give"), "Ctrl+Enter", model::handOver).named("shift-give"));
        form.visibleProperty().bind(model.chosenProperty().isNotNull());
        form.managedProperty().bind(form.visibleProperty());
        getChildren().add(new SectionCard(texts.get("shift.mine"), Icon.CASES, rows, form));
        model.mine().subscribe(this::fill);
        model.chosenProperty().subscribe(line -> fill());
    }

    void focusNote() {
        note.requestFocus();
    }

    private void fill() {
        rows.getChildren().clear();
        for (ShiftLine line : model.mine()) {
            rows.getChildren().add(row(line, rows.getChildren().size() + 1));
        }
        if (model.mine().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.CASES, texts.get("shift.mine.empty"), texts.get("shift.mine.how")));
        }
    }

    private Node row(ShiftLine line, int number) {
        VBox words = CaseWords.of(line, model, texts);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label cap = ActButton.keyCap(number <= 9 ? Integer.toString(number) : " ");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        Line row = new Line(line.row().ref().number().text(), () -> {
            model.choose(line);
            focusNote();
        }, cap, words);
        row.pseudoClassStateChanged(SELECTED, line.equals(model.chosenProperty().get()));
        return row;
    }
}
