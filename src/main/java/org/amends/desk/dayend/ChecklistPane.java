package org.amends.desk.dayend;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.desk.dayend.model.Check;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.control.Icon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The checklist: what is settled, what wants a look, what is to do first. */
final class ChecklistPane extends VBox {
    private final Words words;

    ChecklistPane(DayEndViewModel model, Words words) {
        super(10);
        this.words = words;
        setId("dayend-checklist");
        model.checks().subscribe(() -> getChildren().setAll(model.checks().stream().map(this::line).toList()));
    }

    private HBox line(Check check) {
        FontIcon icon = (switch (check.standing()) {
            case DONE -> Icon.DONE;
            case NOTE -> Icon.SAVED;
            case LOOK -> Icon.LOOK;
            case TO_DO -> Icon.WARNING;
        }).node();
        icon.getStyleClass().add("dayend-check-icon");
        Label state = new Label(words.texts().get("standing." + check.standing()));
        state.getStyleClass().add("dayend-check-state");
        state.setMinWidth(USE_PREF_SIZE);
        Label title = Labels.text(words.texts().get("check." + check.item()), "section-title");
        HBox head = new HBox(8, title, state);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox text = new VBox(2, head, Labels.text(words.check(check), "soft"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(12, icon, text);
        line.setId("dayend-check-" + check.item().name().toLowerCase(java.util.Locale.ROOT));
        line.getStyleClass().addAll("section-card", "dayend-check", check.standing().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }
}
