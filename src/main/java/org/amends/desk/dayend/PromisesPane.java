package org.amends.desk.dayend;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amends.core.daybook.DayBook;
import org.amends.desk.dayend.model.DayEndViewModel;

/** Promises that lapsed, then those due tomorrow. */
final class PromisesPane extends ScrollPane {
    private final Words words;
    private final VBox rows = new VBox(8);

    PromisesPane(DayEndViewModel model, Words words) {
        this.words = words;
        setId("dayend-promises");
        setFitToWidth(true);
        setContent(rows);
        getStyleClass().add("dayend-scroll");
        model.bookProperty().subscribe(this::fill);
    }

    private void fill(DayBook book) {
        rows.getChildren().clear();
        if (book == null) {
            return;
        }
        add("promises.lapsed", "lapsed", book.promises().lapsed(), book);
        add("promises.tomorrow", "tomorrow", book.promises().tomorrow(), book);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Labels.text(words.texts().get("promises.empty"), "dayend-empty"));
        }
    }

    private void add(String heading, String style, List<DayBook.PromiseLine> lines, DayBook book) {
        if (lines.isEmpty()) {
            return;
        }
        rows.getChildren().add(Labels.text(words.texts().get(heading), "dayend-heading", style));
        for (DayBook.PromiseLine line : lines) {
            Label what = Labels.text(words.texts().in(line.what()), "dayend-case-what");
            Label facts = Labels.text(words.texts().get("promises.line",
                    words.time(line.due(), book.frame().hall().zone()), words.texts().in(line.customer()),
                    line.owner()) + "   " + line.ref().number().text(), "dayend-case-facts");
            VBox row = new VBox(2, what, facts);
            row.getStyleClass().addAll("dayend-row", style);
            rows.getChildren().add(row);
        }
    }
}
