package org.amends.desk.dayend;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amends.core.daybook.DayBook;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;

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
        add("promises.lapsed", "lapsed", book.promises().lapsed());
        add("promises.tomorrow", "tomorrow", book.promises().tomorrow());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.PROMISE, words.texts().get("promises.empty"), words.texts().get("promises.empty.how")));
        }
    }

    private void add(String heading, String style, List<DayBook.PromiseLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        rows.getChildren().add(Labels.text(words.texts().get(heading), "section-title", style));
        for (DayBook.PromiseLine line : lines) {
            Label what = Labels.text(words.texts().in(line.what()), "strong");
            Label facts = Labels.text(words.texts().get("promises.line",
                    words.time(line.due()), words.texts().in(line.customer()),
                    line.owner()) + "   " + line.ref().number().text(), "soft");
            VBox row = new VBox(2, what, facts);
            row.getStyleClass().addAll("dayend-row", style);
            rows.getChildren().add(row);
        }
    }
}
