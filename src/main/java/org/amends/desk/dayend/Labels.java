package org.amends.desk.dayend;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.Objection;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.theme.Space;

/** Labels as this screen uses them. */
final class Labels {

    private Labels() {
    }

    static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that is there only while it has something to say. */
    static Label bound(ObservableValue<String> text, String... styles) {
        Label label = text("", styles);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** The refusal that belongs to this place. */
    static Label refusal(DayEndViewModel model, Objection.Place place, Words words) {
        Label label = bound(model.objectionProperty().map(o -> o.place() == place ? words.refusal(o.refusal()) : "")
                .orElse(""), "bad", "strong");
        label.setId("dayend-refusal-" + place.name().toLowerCase(java.util.Locale.ROOT));
        return label;
    }

    /** A heading with the key that leads to it. */
    static HBox head(String text, String chord) {
        Label title = text(text, "section-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        return new HBox(Space.SMALL, title, ActButton.keyCap(chord));
    }

    /** A button that stands out while its act is the next one. */
    static Button act(DayEndViewModel model, DayEndViewModel.Next next, String text, Runnable act) {
        Button button = new Button(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        model.nextProperty().subscribe(now -> {
            button.getStyleClass().removeAll("primary", "plain");
            button.getStyleClass().add(now == next ? "primary" : "plain");
        });
        return button;
    }
}
