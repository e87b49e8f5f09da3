package org.amends.desk.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.core.language.Language;
import org.amends.core.policy.PackHeader;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.LockAfter;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;
import org.amends.desk.settings.backup.BackupPane;
import org.amends.desk.settings.headoffice.HeadOfficePane;
import org.amends.desk.settings.pack.PackPane;
import org.amends.desk.settings.switching.SwitchesPane;
import org.amends.desk.settings.privacy.PrivacyPane;
import org.amends.desk.settings.rescue.HallKeyPane;

/** Sections on the left, the chosen one beside them; what is chosen holds at once. */
public final class SettingsView extends ScrollPane {
    public static final String ID = "settings";
    private static final double COLUMN = 230;

    private final SettingsViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Map<Section, Supplier<Region>> sections = new EnumMap<>(Section.class);
    private final AnswerList<Section> list;

    /** The parts of the settings, in the order of their keys; head office, the eleventh, has Alt+Y. */
    enum Section {
        LOOK, PAPER, OWN, STAFF, PACK, SWITCHES, HALL, PRIVACY, RESCUE, ABOUT, OFFICE
    }

    public SettingsView(SettingsParts parts, Surroundings around) {
        this.model = parts.look();
        this.around = around;
        this.texts = around.texts("settings");
        fill(parts);
        list = new AnswerList<Section>(s -> texts.get("section." + s.name().toLowerCase(Locale.ROOT)))
                .of(new ArrayList<>(sections.keySet()));
        list.setId("settings-sections");
        list.setMinWidth(190);
        list.setPrefWidth(190);
        StackPane shown = new StackPane();
        HBox.setHgrow(shown, Priority.ALWAYS);
        list.chosenProperty().subscribe(section -> {
            if (section != null) {
                shown.getChildren().setAll(sections.get(section).get());
                model.section(section.name());
            }
        });
        list.chosenProperty().set(sections.keySet().stream().filter(s -> s.name().equals(model.section()))
                .findFirst().orElse(Section.LOOK));
        Label title = new Label(texts.get("settings.title"));
        title.getStyleClass().add("page-title");
        VBox page = new VBox(Space.LARGE, title, new HBox(Space.LARGE, list, shown));
        page.getStyleClass().add("page");
        setId(ID);
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    private void fill(SettingsParts parts) {
        sections.put(Section.LOOK, this::look);
        parts.printer().ifPresent(p -> sections.put(Section.PAPER, () -> narrow(new PrinterPane(p, texts).node())));
        parts.keys().ifPresent(keys -> {
            sections.put(Section.OWN, () -> own(keys.own()));
            sections.put(Section.STAFF, () -> new ColleaguesPane(keys.colleagues(), around).node());
            sections.put(Section.PACK, () -> new PackPane(keys.pack(), around).node());
            sections.put(Section.SWITCHES, () -> new SwitchesPane(keys.switches(), around).node());
            sections.put(Section.HALL, () -> narrow(new HallPane(keys.hall(), around).node()));
            sections.put(Section.PRIVACY, () -> narrow(new PrivacyPane(keys.privacy(), around).node()));
        });
        parts.hallKey().ifPresent(hallKey -> sections.put(Section.RESCUE, () -> narrow(new HallKeyPane(hallKey, around).node())));
        parts.headOffice().ifPresent(office -> sections.put(Section.OFFICE, () -> new HeadOfficePane(office, around).node()));
        sections.put(Section.ABOUT, () -> about(parts));
    }

    ReadOnlyProperty<Section> sectionProperty() {
        return list.chosenProperty();
    }

    /** Goes so many sections down, or up, and round the ends. */
    void go(int steps) {
        List<Section> all = new ArrayList<>(sections.keySet());
        int place = all.indexOf(list.chosenProperty().get());
        list.chosenProperty().set(all.get(Math.floorMod(place + steps, all.size())));
    }

    /** Goes to the section of that name, if there is one. */
    void at(String id) {
        sections.keySet().stream().filter(section -> section.name().equals(id)).findFirst().ifPresent(list.chosenProperty()::set);
    }

    /** Puts the keyboard on the sections, so that number keys choose. */
    void focusFirst() {
        list.focusFirst();
    }

    private Region look() {
        return columns(new SectionCard(texts.get("settings.look"), Icon.LOOK,
                choices("theme", List.of(Theme.values()), model.manners().themeProperty())),
                new SectionCard(texts.get("settings.type"), Icon.SHEET,
                        choices("size", List.of(TextSize.values()), model.manners().sizeProperty())),
                new SectionCard(texts.get("settings.language"), Icon.LANGUAGE,
                        choices("language", List.of(Language.values()), model.manners().languageProperty())));
    }

    private Region own(PasswordViewModel password) {
        return columns(new PasswordPane(password, texts, around.refusals()).node(), pin(),
                new SectionCard(texts.get("lock.title"), Icon.LOCK,
                        choices("lock", List.of(LockAfter.values()), model.manners().lockAfterProperty())));
    }

    private static Columns columns(Region... cards) {
        return new Columns(COLUMN, Space.LARGE, cards);
    }

    private static Region narrow(Region card) {
        card.setPrefWidth(560);
        VBox box = new VBox(card);
        box.setFillWidth(false);
        return box;
    }

    private <E extends Enum<E>> AnswerList<E> choices(String name, List<E> all, Property<E> chosen) {
        AnswerList<E> answers = new AnswerList<E>(e -> texts.get(name + "." + e.name().toLowerCase(Locale.ROOT)))
                .of(all);
        answers.setId("settings-" + name);
        answers.chosenProperty().bindBidirectional(chosen);
        return answers;
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

    private Region about(SettingsParts parts) {
        VBox cards = new VBox(Space.LARGE, narrow(about()));
        parts.backup().ifPresent(backup -> cards.getChildren().add(narrow(new BackupPane(backup, around).node())));
        return cards;
    }

    private SectionCard about() {
        PackHeader pack = model.pack();
        return new SectionCard(texts.get("about.title"), Icon.INFO,
                line(texts.get("about.hall", texts.in(model.session().hall().name()), model.session().hall().counter(),
                        model.session().hall().code(), model.session().hall().phone())),
                line(texts.get("about.pack", pack.id().pack(), pack.id().version())),
                line(texts.get("about.issuer", texts.in(pack.issuer()))),
                line(texts.get("about.valid", pack.validity().from().toString(), pack.validity().to().toString())),
                line(texts.get("about.program", model.installed().version())),
                line(texts.get("about.data")), line(texts.get("about.folder", model.installed().data())), line(texts.get("about.licences")));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
