package org.amends.desk.dayend;

import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.amends.core.daybook.DayBook;
import org.amends.core.language.Language;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.Objection;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which hall and day, sealed or not, and the way to the days before. */
final class HeadPane extends HBox {

    HeadPane(DayEndViewModel model, Words words) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(16, 20, 12, 20));
        Label day = Labels.bound(model.bookProperty().map(b -> day(b, words)).orElse(""), "dayend-day");
        day.setId("dayend-day");
        Label hall = Labels.bound(model.bookProperty().map(b -> hall(b, words)).orElse(""), "dayend-hall");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label refusal = Labels.refusal(model, Objection.Place.DAY, words);
        Label title = Labels.text(words.texts().get("title"), "dayend-title");
        getChildren().addAll(title, button("dayend-previous", "fth-chevron-left", "day.previous", words,
                model::previousDay), day, button("dayend-next", "fth-chevron-right", "day.next", words, model::nextDay),
                seal(model, words), refusal, space, hall);
    }

    private static Button button(String id, String icon, String text, Words words, Runnable act) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "dayend-step");
        button.setAccessibleText(words.texts().get(text));
        button.setTooltip(new Tooltip(words.texts().get(text) + "  " + words.texts().get("day.keys")));
        button.setFocusTraversable(false);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label seal(DayEndViewModel model, Words words) {
        Label badge = Labels.bound(model.bookProperty()
                .map(b -> words.texts().get("seal." + b.frame().seal())).orElse(""), "dayend-badge");
        badge.setId("dayend-seal");
        model.bookProperty().subscribe(book -> {
            badge.getStyleClass().removeAll("sealed");
            badge.setGraphic(new FontIcon(book != null && book.isSealed() ? "fth-lock" : "fth-unlock"));
            if (book != null && book.isSealed()) {
                badge.getStyleClass().add("sealed");
            }
        });
        return badge;
    }

    private static String day(DayBook book, Words words) {
        Locale locale = words.texts().language() == Language.ZH ? Locale.CHINA : Locale.ENGLISH;
        return book.frame().day() + " " + book.frame().day().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    private static String hall(DayBook book, Words words) {
        return words.texts().in(book.frame().hall().name()) + " · " + book.frame().hall().code() + "-"
                + book.frame().hall().counter();
    }
}
