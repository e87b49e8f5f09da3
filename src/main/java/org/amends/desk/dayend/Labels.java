package org.amends.desk.dayend;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.Objection;

/** Labels as this screen uses them. */
final class Labels {

    private Labels() {
    }

    static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
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
                .orElse(""), "dayend-refusal");
        label.setId("dayend-refusal-" + place.name().toLowerCase(java.util.Locale.ROOT));
        return label;
    }

    /** A button that stands out while its act is the next one. */
    static Button act(DayEndViewModel model, DayEndViewModel.Next next, String text, Runnable act) {
        Button button = new Button(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        model.nextProperty().subscribe(now -> {
            button.getStyleClass().remove("accent");
            if (now == next) {
                button.getStyleClass().add("accent");
            }
        });
        return button;
    }
}
