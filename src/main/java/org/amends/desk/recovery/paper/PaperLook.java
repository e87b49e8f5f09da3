package org.amends.desk.recovery.paper;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amends.core.guide.Paper;
import org.amends.core.guide.SheetSize;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** One line above the preview: type size, paper, how many copies. */
final class PaperLook extends FlowPane {
    private static final int FIRST_PAPER = SheetSize.values().length + 1;
    private static final String FEWER = "Ctrl+Down";
    private static final String MORE = "Ctrl+Up";

    private final PaperModel model;

    PaperLook(PaperModel model, Texts texts) {
        super(Space.MEDIUM, Space.HAIR);
        this.model = model;
        HBox sizes = new HBox(Space.HAIR);
        for (SheetSize size : SheetSize.values()) {
            sizes.getChildren().add(choice(texts.get("size." + size), size.ordinal() + 1, size, model.sizeProperty()));
        }
        HBox papers = new HBox(Space.HAIR);
        for (Paper paper : Paper.values()) {
            papers.getChildren().add(choice(paper.name(), FIRST_PAPER + paper.ordinal(), paper, model.paperProperty()));
        }
        getChildren().setAll(List.of(sizes, papers, copies(texts)));
    }

    void addKeys(KeyMap keys) {
        for (SheetSize size : SheetSize.values()) {
            keys.on(Integer.toString(size.ordinal() + 1), "key.size", () -> model.sizeProperty().set(size));
        }
        for (Paper paper : Paper.values()) {
            keys.on(Integer.toString(FIRST_PAPER + paper.ordinal()), "key.paper", () -> model.paperProperty().set(paper));
        }
        keys.on(MORE, "key.copies.more", () -> model.moreCopies(1));
        keys.on(FEWER, "key.copies.fewer", () -> model.moreCopies(-1));
    }

    private static <T> ToggleButton choice(String name, int number, T value, ObjectProperty<T> chosen) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("sheet-choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(ActButton.keyCap(Integer.toString(number)));
        button.setContentDisplay(ContentDisplay.LEFT);
        chosen.subscribe(now -> button.setSelected(value.equals(now)));
        button.setOnAction(pressed -> {
            chosen.set(value);
            button.setSelected(true);
        });
        return button;
    }

    private HBox copies(Texts texts) {
        Label number = new Label();
        number.setId("sheet-copies");
        number.setMinWidth(Region.USE_PREF_SIZE);
        model.copiesProperty().subscribe(now -> number.setText(texts.get("paper.copies", now.intValue())));
        HBox copies = new HBox(Space.HAIR, step("−", -1, texts.get("key.copies.fewer")), number,
                step("+", 1, texts.get("key.copies.more")));
        copies.setAlignment(Pos.CENTER_LEFT);
        return copies;
    }

    private ActButton step(String sign, int more, String says) {
        ActButton button = ActButton.plain(sign, "", () -> model.moreCopies(more)).named("copies" + more);
        button.setAccessibleText(says);
        button.getStyleClass().add("sheet-step");
        return button;
    }
}
