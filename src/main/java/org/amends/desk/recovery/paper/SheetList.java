package org.amends.desk.recovery.paper;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** The sheets this case can have, each with its letter; the one in sight is marked. */
final class SheetList extends VBox {
    private static final String LETTERS = "ABCDEFGHIJ";

    private final PaperModel model;
    private final Texts texts;
    private final VBox sheets = new VBox(Space.HAIR);

    SheetList(PaperModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getChildren().add(new SectionCard(texts.get("paper.sheet"), Icon.SHEET, sheets));
        model.menuProperty().subscribe(menu -> list());
        model.sheetProperty().subscribe(chosen -> list());
    }

    void addKeys(KeyMap keys) {
        for (int at = 1; at <= LETTERS.length(); at++) {
            int number = at;
            keys.on(letter(at), "key.sheet", () -> model.choose(number));
        }
    }

    private void list() {
        sheets.getChildren().clear();
        for (SheetMenu.Entry entry : model.menuProperty().get()) {
            sheets.getChildren().add(row(entry, sheets.getChildren().size() + 1));
        }
    }

    private ToggleButton row(SheetMenu.Entry entry, int number) {
        ToggleButton row = new ToggleButton(texts.in(entry.title()));
        row.getStyleClass().add("sheet-row");
        row.setId("sheet-" + entry.id());
        row.setWrapText(true);
        row.setMinWidth(0);
        row.setMaxWidth(Double.MAX_VALUE);
        if (number <= LETTERS.length()) {
            row.setGraphic(ActButton.keyCap(letter(number)));
            row.setContentDisplay(ContentDisplay.LEFT);
        }
        boolean isChosen = entry.id().equals(model.sheetProperty().get());
        row.setSelected(isChosen);
        row.setOnAction(pressed -> {
            row.setSelected(true);
            model.choose(number);
        });
        return row;
    }

    /** Plain letters, so that digits stay with the type size. */
    private static String letter(int number) {
        return LETTERS.substring(number - 1, number);
    }
}
