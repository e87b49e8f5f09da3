package org.amends.desk.dayend;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.Texts;

/** The day end screen: checklist on the left, the day's page in the middle, signature and export on the right. */
public final class DayEndView extends BorderPane {
    /** Id of the screen's root, for tests and plays. */
    public static final String ID = "dayend";
    private final DayEndViewModel model;
    private final PagePane page;
    private final SignPane sign;
    private final ExportPane export;

    public DayEndView(DayEndViewModel model, Texts texts) {
        this.model = model;
        Words words = new Words(texts);
        page = new PagePane(model, words);
        sign = new SignPane(model, words);
        export = new ExportPane(model, words);
        setId(ID);
        getStyleClass().add("dayend");
        getStylesheets().add(DayEndView.class.getResource("/org/amends/desk/dayend/dayend.css").toExternalForm());
        setTop(new VBox(new HeadPane(model, words), fault(words)));
        setCenter(columns(new ChecklistPane(model, words), new VBox(16, sign, export)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox columns(ChecklistPane checklist, VBox right) {
        checklist.setPrefWidth(330);
        checklist.setMinWidth(280);
        right.setPrefWidth(320);
        right.setMinWidth(280);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox columns = new HBox(16, checklist, page, right);
        columns.setPadding(new Insets(4, 20, 16, 20));
        return columns;
    }

    private Label fault(Words words) {
        Label banner = Labels.text("", "dayend-banner");
        banner.setId("dayend-fault");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.textProperty().bind(model.faultProperty().map(words::fault).orElse(""));
        banner.visibleProperty().bind(model.faultProperty().isNotNull());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** A day with Alt and the arrows; the parts of the page by Ctrl and their number; signature and export by Alt with S and E. */
    private void key(KeyEvent key) {
        boolean taken = true;
        if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
            model.previousDay();
        } else if (key.isAltDown() && key.getCode() == KeyCode.RIGHT) {
            model.nextDay();
        } else if (key.isControlDown() && key.getCode().isDigitKey()) {
            page.show(key.getCode().getCode() - KeyCode.DIGIT1.getCode());
        } else if (key.isAltDown() && key.getCode() == KeyCode.S) {
            sign.focus();
        } else if (key.isAltDown() && key.getCode() == KeyCode.E) {
            export.focus();
        } else {
            taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /** Reads the day and puts the cursor where the next act is; called when the screen comes up. */
    public void shown() {
        model.open();
        focusNext();
    }

    /** Puts the cursor where the next act is. */
    public void focusNext() {
        switch (model.next()) {
            case CARRY_OVER -> page.focusReason();
            case SIGN -> sign.focus();
            case EXPORT -> export.focus();
        }
    }
}
