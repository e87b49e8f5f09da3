package org.amends.desk.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amends.core.session.Session;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.LineLight;
import org.amends.desk.kit.fold.Room;

/** The line above everything: product, counter, person, what was saved, time. */
final class TopBar extends HBox {
    private final Label clock = new Label();
    private final Label where;
    private final Label status = new Label();
    private Optional<LineLight> line = Optional.empty();

    TopBar(Session session, Texts texts, ObservableValue<String> saved) {
        getStyleClass().add("top-bar");
        Label brand = label(texts.get("shell.brand"), "brand");
        where = label(texts.get("shell.where", texts.in(session.hall().name()), session.hall().counter()),
                "soft");
        getChildren().addAll(brand, where);
        where.setMinWidth(0);
        where.setWrapText(true);
        where.getStyleClass().add("small");
        where.setTooltip(new Tooltip(where.getText()));
        if (session.isPractice()) {
            getChildren().add(label(texts.get("shell.practice"), "practice-mark"));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        status.setId("shell-status");
        status.setGraphic(Icon.SAVED.node());
        status.getStyleClass().add("soft");
        status.setMinWidth(USE_PREF_SIZE);
        status.setTooltip(new Tooltip());
        saved.subscribe(number -> {
            status.setText(texts.get(number.isEmpty() ? "shell.offline" : "shell.saved"));
            status.getTooltip().setText(number.isEmpty() ? status.getText() : texts.get("shell.saved.last", number));
        });
        Label person = label(session.person().name(), "strong");
        person.setGraphic(Icon.PERSON.node());
        clock.getStyleClass().add("strong");
        clock.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(gap, status, person, clock);
    }

    /** What can be done without on a small window goes: first where this is, then the words of what was saved. */
    void fold(Room room) {
        where.setVisible(room.isWide());
        where.setManaged(room.isWide());
        ContentDisplay display = room.isSmall() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        status.setContentDisplay(display);
        line.ifPresent(light -> light.fold(display));
    }

    /** What head office has stands in the place of the words that all is kept here. */
    void line(LineLight light) {
        line = Optional.of(light);
        getChildren().set(getChildren().indexOf(status), light);
    }

    /** Puts an act at the end of the line. */
    void add(ActButton button) {
        getChildren().add(button);
    }

    void time(String now) {
        clock.setText(now);
        line.ifPresent(LineLight::say);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
