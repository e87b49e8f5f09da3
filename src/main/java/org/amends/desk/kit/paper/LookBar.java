package org.amends.desk.kit.paper;

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
import org.amends.core.printing.PrintHabits;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** One line above the preview: type size, paper where the hall has more than one, how many copies. */
public final class LookBar extends FlowPane {
    private static final int FIRST_PAPER = SheetSize.values().length + 1;
    private static final String FEWER = "Ctrl+Down";
    private static final String MORE = "Ctrl+Up";

    private final LookModel model;
    private final List<Paper> here;
    private final String before;
    private final Texts kit;

    /** `before` stands before the digit of each key: empty, or `Ctrl+` where digits are typed. */
    public LookBar(LookModel model, PrintHabits habits, Texts kit, String before) {
        super(Space.MEDIUM, Space.HAIR);
        this.model = model;
        this.before = before;
        this.kit = kit;
        here = LookModel.papers(habits);
        HBox sizes = new HBox(Space.HAIR);
        for (SheetSize size : SheetSize.values()) {
            sizes.getChildren().add(choice(kit.get("size." + size), size.ordinal() + 1, size, model.sizeProperty()));
        }
        HBox papers = new HBox(Space.HAIR);
        if (here.size() > 1) {
            here.forEach(paper -> papers.getChildren().add(choice(paper.name(), number(paper), paper, model.paperProperty())));
        }
        getChildren().setAll(List.of(sizes, papers, copies()));
    }

    public void addKeys(KeyMap keys) {
        for (SheetSize size : SheetSize.values()) {
            keys.said(before + (size.ordinal() + 1), kit.get("key.size"), () -> model.sizeProperty().set(size));
        }
        if (here.size() > 1) {
            here.forEach(paper -> keys.said(before + number(paper), kit.get("key.paper"), () -> model.paperProperty().set(paper)));
        }
        keys.said(MORE, kit.get("key.copies.more"), () -> model.moreCopies(1));
        keys.said(FEWER, kit.get("key.copies.fewer"), () -> model.moreCopies(-1));
    }

    private int number(Paper paper) {
        return FIRST_PAPER + here.indexOf(paper);
    }

    private <T> ToggleButton choice(String name, int number, T value, ObjectProperty<T> chosen) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("sheet-choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(ActButton.keyCap(before + number));
        button.setContentDisplay(ContentDisplay.LEFT);
        chosen.subscribe(now -> button.setSelected(value.equals(now)));
        button.setOnAction(pressed -> {
            chosen.set(value);
            button.setSelected(true);
        });
        return button;
    }

    private HBox copies() {
        Label number = new Label();
        number.setId("sheet-copies");
        number.setMinWidth(Region.USE_PREF_SIZE);
        model.copiesProperty().subscribe(now -> number.setText(kit.get("paper.copies", now.intValue())));
        HBox copies = new HBox(Space.HAIR, step("−", -1, kit.get("paper.copies.fewer")), number,
                step("+", 1, kit.get("paper.copies.more")));
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
