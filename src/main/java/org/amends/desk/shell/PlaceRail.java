package org.amends.desk.shell;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.fold.Room;
import org.amends.desk.kit.place.Place;

/** The places one under the other: sign, word, key. */
final class PlaceRail extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    PlaceRail(ShellViewModel model, Texts texts) {
        getStyleClass().add("place-rail");
        Arrays.stream(Place.values()).filter(Place::isOnRail).filter(model::has)
                .forEach(place -> getChildren().add(button(place, model, texts, model.visitProperty())));
    }

    /** On a small window the words go: sign and key stay. */
    void fold(Room room) {
        pseudoClassStateChanged(NARROW, room.isSmall());
        getChildren().stream().map(Button.class::cast).forEach(button -> {
            String chord = Place.valueOf(button.getId().substring("place-".length())).chord();
            button.setText(room.isSmall() ? chord : button.getTooltip().getText() + "\n" + chord);
        });
    }

    private static Button button(Place place, ShellViewModel model, Texts texts, ObservableValue<Visit> visit) {
        String name = texts.get("place." + place.name().toLowerCase(Locale.ROOT));
        Button button = new Button(name + "\n" + place.chord(), Icon.valueOf(place.name()).node());
        button.setId("place-" + place.name());
        button.getStyleClass().add("place");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMinWidth(0);
        button.setTooltip(new Tooltip(name));
        button.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setAccessibleText(name + ", " + place.chord());
        button.setOnAction(pressed -> model.open(place));
        visit.subscribe(now -> button.pseudoClassStateChanged(SELECTED, now != null && now.place() == place));
        return button;
    }
}
