package org.amends.desk.dayend;

import java.time.format.TextStyle;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amends.core.daybook.DayBook;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.Objection;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.theme.Space;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which hall and day, sealed or not, and the way to the days before. */
final class HeadPane extends HBox {
    private static final double ROOM_FOR_HALL = 760;

    HeadPane(DayEndViewModel model, Words words) {
        super(Space.SMALL);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, 0, Space.LARGE, 0));
        Label day = Labels.bound(model.bookProperty().map(b -> day(b, words)).orElse(""), "day");
        day.setId("dayend-day");
        Label hall = Labels.bound(model.bookProperty().map(b -> hall(b, words)).orElse(""), "soft");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label refusal = Labels.refusal(model, Objection.Place.DAY, words);
        Label title = Labels.text(words.texts().get("title"), "page-title");
        hall.setMinWidth(0);
        hall.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_HALL));
        hall.managedProperty().bind(hall.visibleProperty());
        getChildren().addAll(title, button("dayend-previous", Feather.CHEVRON_LEFT, "key.previous", words,
                model::previousDay), day, button("dayend-next", Feather.CHEVRON_RIGHT, "key.next", words, model::nextDay),
                seal(model, words), refusal, space, hall);
    }

    private static Button button(String id, Feather icon, String text, Words words, Runnable act) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words.texts().get(text));
        button.setTooltip(new Tooltip(words.texts().get(text)));
        button.setFocusTraversable(false);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label seal(DayEndViewModel model, Words words) {
        Label badge = Labels.bound(model.bookProperty()
                .map(b -> words.texts().get("seal." + b.frame().seal())).orElse(""), "seal");
        badge.setId("dayend-seal");
        model.bookProperty().subscribe(book -> {
            badge.getStyleClass().removeAll("sealed");
            badge.setGraphic((book != null && book.isSealed() ? Icon.LOCK : Icon.OPEN).node());
            if (book != null && book.isSealed()) {
                badge.getStyleClass().add("sealed");
            }
        });
        return badge;
    }

    private static String day(DayBook book, Words words) {
        return book.frame().day() + " "
                + book.frame().day().getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
    }

    private static String hall(DayBook book, Words words) {
        return words.texts().in(book.frame().hall().name()) + " · " + book.frame().hall().code() + "-"
                + book.frame().hall().counter();
    }
}
