package org.amends.desk.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.language.Language;
import org.amends.core.policy.PackHeader;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;

/** Look on the left, person and pack on the right; every change holds at once. */
public final class SettingsView extends ScrollPane {
    public static final String ID = "settings";

    private final SettingsViewModel model;
    private final Surroundings around;
    private final Texts texts;

    public SettingsView(SettingsViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        Label title = new Label(texts.get("settings.title"));
        title.getStyleClass().add("page-title");
        VBox right = new VBox(Space.LARGE);
        if (!model.session().isPractice()) {
            right.getChildren().add(pin());
        }
        right.getChildren().add(about());
        HBox columns = new HBox(Space.LARGE, new SectionCard(texts.get("settings.look"), Icon.LOOK,
                choices("theme", List.of(Theme.values()), model.manners().themeProperty())),
                new VBox(Space.LARGE, new SectionCard(texts.get("settings.type"), Icon.SHEET,
                        choices("size", List.of(TextSize.values()), model.manners().sizeProperty())),
                        new SectionCard(texts.get("settings.language"), Icon.LANGUAGE, choices("language",
                                List.of(Language.values()), model.manners().languageProperty()))), right);
        columns.getChildren().forEach(column -> {
            HBox.setHgrow(column, Priority.ALWAYS);
            ((Region) column).setPrefWidth(300);
            ((Region) column).setMaxHeight(Region.USE_PREF_SIZE);
        });
        VBox page = new VBox(Space.LARGE, title, columns);
        page.getStyleClass().add("page");
        setId(ID);
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    private <E extends Enum<E>> AnswerList<E> choices(String name, List<E> all, Property<E> chosen) {
        AnswerList<E> list = new AnswerList<E>(e -> texts.get(name + "." + e.name().toLowerCase(Locale.ROOT))).of(all);
        list.setId("settings-" + name);
        list.chosenProperty().bindBidirectional(chosen);
        return list;
    }

    private SectionCard pin() {
        PasswordField field = new PasswordField();
        field.setId("settings-pin");
        FieldBox box = new FieldBox(texts.get("pin.field"), field).refusal(model.refusalProperty(), around.refusals());
        model.pinSetProperty().subscribe(set -> box.help(texts.get(set ? "pin.set" : "pin.unset")));
        Runnable keep = () -> {
            model.setPin(field.getText().toCharArray());
            field.clear();
        };
        field.setOnAction(entered -> keep.run());
        return new SectionCard(texts.get("pin.title"), Icon.LOCK, box,
                ActButton.plain(texts.get("pin.keep"), "Enter", keep));
    }

    private SectionCard about() {
        PackHeader pack = model.pack();
        return new SectionCard(texts.get("about.title"), Icon.INFO,
                line(texts.get("about.hall", texts.in(model.session().hall().name()),
                        model.session().hall().counter())),
                line(texts.get("about.pack", pack.id().pack(), pack.id().version())),
                line(texts.get("about.issuer", texts.in(pack.issuer()))),
                line(texts.get("about.valid", around.formats().day(pack.validity().from()),
                        around.formats().day(pack.validity().to()))));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
