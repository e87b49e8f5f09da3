package org.amends.desk.sheets;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.amends.core.casefile.CaseEvent.SheetIssued.Way;
import org.amends.core.printing.queue.IssuedPaper;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** A line to type in, with what fits beneath it: the guides, or the papers of a day; for the planned cut its day and hours. */
final class SheetsList extends VBox {
    private static final int DIGEST_SHOWN = 8;
    private static final double ROW = 44;
    /** What the scroll bar takes of the width. */
    private static final double BAR = 20;
    private static final int ROWS = 8;

    private final SheetsViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final DraftField field;
    private final ListView<SheetRow> list;
    private final FillPane fill;
    private boolean following;

    SheetsList(SheetsViewModel model, Surroundings around) {
        super(Space.MEDIUM);
        this.model = model;
        this.around = around;
        texts = around.texts("sheets");
        field = new DraftField("sheets-typed", model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        FieldBox search = new FieldBox(texts.get("sheets.find"), field);
        list = new ListView<>(model.rows());
        list.setId("sheets-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        list.setPrefHeight(ROW * ROWS);
        Label nothing = new Label(texts.get("sheets.nothing"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        ActButton turn = ActButton.quiet("", "Alt+D", model::turn).named("sheets-turn");
        fill = new FillPane(model.fill(), around);
        Label day = new Label();
        day.getStyleClass().add("soft");
        day.setWrapText(true);
        day.setMinHeight(USE_PREF_SIZE);
        day.managedProperty().bind(day.textProperty().isNotEmpty());
        getChildren().setAll(new SectionCard(texts.get("sheets.which"), Icon.SHEET, search, fill, day, list, new FlowPane(turn)));
        model.modeProperty().subscribe(mode -> {
            boolean isGuides = mode == SheetsViewModel.Mode.GUIDES;
            turn.setText(texts.get(isGuides ? "sheets.to-printed" : "sheets.to-guides"));
            field.setPromptText(texts.get(isGuides ? "sheets.find.guide" : "sheets.find.printed"));
            day(day);
            field.requestFocus();
        });
        model.dayProperty().subscribe(now -> day(day));
        list.getSelectionModel().selectedItemProperty().subscribe((was, row) -> {
            if (!following && row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(this::follow);
    }

    private void day(Label day) {
        day.setText(model.modeProperty().get() == SheetsViewModel.Mode.GUIDES ? ""
                : texts.get("sheets.day", around.formats().day(model.dayProperty().get())));
    }

    private void follow(SheetRow row) {
        following = true;
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, model.rows().indexOf(row) - ROWS / 2));
        }
        following = false;
        fill.show(model::isChosen);
    }

    private void arrows(KeyEvent key) {
        boolean isPlain = !key.isControlDown() && !key.isAltDown();
        if (isPlain && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
            model.move(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        }
    }

    void focusFirst() {
        field.requestFocus();
    }

    /** A guide's name; of a paper also its case, when and how it went out, and the beginning of its digest. */
    private final class Row extends ListCell<SheetRow> {
        private final Label words = new Label();

        Row() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }

        /** As high as its words need at the width of the list; the theme's height of a row knows one line alone. */
        @Override
        protected double computePrefHeight(double width) {
            double room = list.getWidth() - BAR - snappedLeftInset() - snappedRightInset();
            words.setPrefWidth(Math.max(0, room));
            return Math.max(ROW, words.prefHeight(Math.max(0, room)) + snappedTopInset() + snappedBottomInset() + Space.SMALL);
        }

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean isEmpty = empty || row == null;
            words.setText(isEmpty ? "" : texts.in(row.title()) + row.paper().map(this::number).orElse("")
                    + row.paper().map(this::said).orElse(""));
            setGraphic(isEmpty ? null : words);
            setAccessibleText(words.getText());
        }

        private String number(IssuedPaper paper) {
            return paper.what().of().map(ref -> "  " + ref.number().text()).orElse("");
        }

        private String said(IssuedPaper paper) {
            return "\n" + texts.get(paper.way() == Way.PRINTED ? "sheets.printed" : "sheets.saved", around.formats().time(paper.at()),
                    paper.what().copy(), paper.what().digest().substring(0, Math.min(DIGEST_SHOWN, paper.what().digest().length())));
        }
    }
}
