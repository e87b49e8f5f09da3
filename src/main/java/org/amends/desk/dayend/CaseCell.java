package org.amends.desk.dayend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.daybook.CaseLine;

/** One case in two lines: what and who, then number, time, sums, reason; its state at the right. */
final class CaseCell extends ListCell<CaseLine> {
    private final Words words;
    private final Label what = new Label();
    private final Label facts = new Label();
    private final Label reason = new Label();
    private final Label state = new Label();
    private final HBox line;

    CaseCell(Words words) {
        this.words = words;
        what.getStyleClass().add("section-title");
        facts.getStyleClass().add("soft");
        List.of(what, facts, reason).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        state.getStyleClass().add("dayend-state");
        state.setMinWidth(USE_PREF_SIZE);
        VBox texts = new VBox(2, what, facts, reason);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(10, texts, state);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CaseLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : line);
        if (!empty && item != null) {
            show(item);
        }
    }

    private void show(CaseLine item) {
        String kind = words.texts().in(item.matter().kind());
        what.setText((kind.isEmpty() ? words.texts().get("case.unnamed") : kind) + "  ·  "
                + words.texts().in(item.customer().name()));
        facts.setText(facts(item));
        reason.setText(item.standing().reason().replace('\n', ' '));
        reason.setVisible(!reason.getText().isEmpty());
        reason.setManaged(reason.isVisible());
        state.setText(words.texts().get("state." + item.standing().state()));
        state.getStyleClass().setAll("label", "dayend-state",
                item.standing().state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String facts(CaseLine item) {
        List<String> parts = new ArrayList<>(List.of(item.ref().number().text(),
                words.time(item.standing().opened())));
        if (!item.given().total().isZero()) {
            parts.add(words.texts().get("case.given", words.money(item.given().total())));
        }
        if (item.given().openPromises() > 0) {
            parts.add(words.texts().get("case.promises", item.given().openPromises()));
        }
        return String.join("   ", parts);
    }
}
