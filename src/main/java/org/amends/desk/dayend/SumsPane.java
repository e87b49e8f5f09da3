package org.amends.desk.dayend;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.Sums;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;

/** What the day gave: by rule, by kind of goodwill, by authority of a role. */
final class SumsPane extends ScrollPane {
    private final Words words;
    private final VBox rows = new VBox(8);

    SumsPane(DayEndViewModel model, Words words) {
        this.words = words;
        setId("dayend-sums");
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
        add("sums.rule", book.sums().byRule());
        add("sums.goodwill", book.sums().goodwill());
        add("sums.authority", book.sums().byAuthority());
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.DONE, words.texts().get("sums.empty"), words.texts().get("sums.empty.how")));
        }
    }

    private void add(String heading, List<Sums.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        rows.getChildren().add(Labels.text(words.texts().get(heading), "section-title"));
        lines.forEach(line -> rows.getChildren().add(row(line)));
    }

    private HBox row(Sums.Line line) {
        Label title = Labels.text(words.texts().in(line.title()), "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label count = Labels.text(words.texts().get("sums.line", line.count()), "soft");
        Label sum = Labels.text(words.money(line.sum()), "strong");
        count.setMinWidth(USE_PREF_SIZE);
        sum.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, title, count, sum);
        row.getStyleClass().add("dayend-row");
        return row;
    }
}
