package org.amends.desk.shift;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.shift.ShiftLine;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** What others left open, each with its note; one or all are taken over. */
final class TakePane extends VBox {
    private final ShiftViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox(Space.HAIR);
    private final ActButton all;

    TakePane(ShiftViewModel model, Surroundings around) {
        this.model = model;
        texts = around.texts("shift");
        rows.setId("shift-others");
        all = ActButton.plain(texts.get("key.take"), "Alt+T", model::takeAll).named("shift-take");
        getChildren().add(new SectionCard(texts.get("shift.others"), Icon.PERSON, rows, all));
        model.others().subscribe(this::fill);
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(model.others().stream().map(this::row).toList());
        if (model.others().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.PERSON, texts.get("shift.others.empty"), texts.get("shift.others.how")));
        }
        all.setVisible(!model.others().isEmpty());
        all.setManaged(!model.others().isEmpty());
    }

    private Node row(ShiftLine line) {
        VBox words = CaseWords.of(line, model, texts);
        words.getChildren().add(CaseWords.wrapped(line.note().isBlank() ? texts.get("shift.no-note", model.owner(line))
                : texts.get("shift.left", model.owner(line), line.note().shown())));
        Label act = new Label(texts.get("shift.take"));
        act.getStyleClass().add("soft");
        act.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Line(line.row().ref().number().text(), () -> model.takeOver(line), words, act);
    }
}
