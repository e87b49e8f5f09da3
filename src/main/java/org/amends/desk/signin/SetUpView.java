package org.amends.desk.signin;

import javafx.collections.ObservableList;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.session.SetUp.PackOffer;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;

/** The first set-up as one page: where, who, with what; Tab through, Enter begins. */
public final class SetUpView extends VBox {
    public static final String ID = "setup";
    private static final double WIDTH = 1020;
    /** Pixels below which a card goes under the others. */
    private static final double LEAST = 250;

    private final SetUpViewModel model;
    private final Texts texts;
    private final Refusals refusals;
    private final TextField first;

    public SetUpView(SetUpViewModel model, SignInViewModel practice, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        this.refusals = refusals;
        this.first = new TextField();
        setId(ID);
        setSpacing(Space.LARGE);
        setAlignment(Pos.CENTER);
        Columns cards = new Columns(LEAST, Space.LARGE, where(), who(), with());
        HBox acts = new HBox(Space.MEDIUM,
                ActButton.primary(texts.get("setup.begin"), "Enter", model::begin).when(model.busyProperty().not()),
                ActButton.quiet(texts.get("signin.practice"), "F4", practice::practise), busy());
        acts.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head(), cards, acts);
        getChildren().forEach(child -> ((Region) child).setMaxWidth(WIDTH + 2 * Space.LARGE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::begin);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof ToggleButton) {
                begin(key);
            }
        });
    }

    /** Enter finishes wherever the keyboard is; an answer would else take it for itself. */
    private void begin(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.begin();
            key.consume();
        }
    }

    /** Puts the keyboard into the first field. */
    public void focusFirst() {
        first.requestFocus();
    }

    private VBox head() {
        Label title = new Label(texts.get("setup.title"));
        title.getStyleClass().add("page-title");
        Label help = new Label(texts.get("setup.help"));
        help.getStyleClass().add("soft");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        return new VBox(Space.HAIR, title, help);
    }

    private SectionCard where() {
        return new SectionCard(texts.get("setup.where"), Icon.HALL, field("hallName", model.hallName(), first),
                field("hallCode", model.hallCode(), new TextField()),
                field("counter", model.counter(), new TextField()), field("phone", model.phone(), new TextField()));
    }

    private SectionCard who() {
        Label strength = new Label();
        strength.setWrapText(true);
        strength.setMinHeight(USE_PREF_SIZE);
        model.password().textProperty().subscribe(typed -> strength.setText(typed.isEmpty() ? ""
                : texts.get("setup.strength." + SetUpViewModel.strength(typed, model.supervisor().value()))));
        strength.managedProperty().bind(strength.textProperty().isNotEmpty());
        return new SectionCard(texts.get("setup.who"), Icon.PERSON,
                field("supervisor", model.supervisor(), new TextField()),
                field("password", model.password(), new PasswordField()), strength,
                field("again", model.again(), new PasswordField()));
    }

    private SectionCard with() {
        ComboBox<String> printer = combo(model.printers(), model.printerProperty());
        printer.setPlaceholder(new Label(texts.get("setup.printer.none")));
        return new SectionCard(texts.get("setup.with"), Icon.PACK,
                packs(),
                new FieldBox(texts.get("setup.printer"), printer).help(texts.get("setup.printer.help")));
    }

    /** Every pack with its region and edition in full; a number key or the pointer chooses. */
    private VBox packs() {
        Label name = new Label(texts.get("setup.pack"));
        name.getStyleClass().add("field-label");
        Label help = new Label(texts.get("setup.pack.help"));
        help.getStyleClass().add("field-help");
        help.setWrapText(true);
        AnswerList<PackOffer> answers = new AnswerList<>(offer ->
                (texts.in(offer.title()) + "\n" + texts.in(offer.edition())).strip());
        answers.setId("setup-pack");
        answers.chosenProperty().bindBidirectional(model.packProperty());
        model.packs().subscribe(() -> answers.of(model.packs()));
        answers.of(model.packs());
        model.packRefusalProperty().subscribe(why -> help.setText(why == null ? texts.get("setup.pack.help")
                : refusals.whole(why)));
        VBox box = new VBox(name, answers, help);
        box.getStyleClass().add("field-box");
        return box;
    }

    private static <T> ComboBox<T> combo(ObservableList<T> items, Property<T> chosen) {
        ComboBox<T> combo = new ComboBox<>(items);
        combo.valueProperty().bindBidirectional(chosen);
        return combo;
    }

    private FieldBox field(String name, Entry entry, TextField control) {
        control.setId("setup-" + name);
        control.textProperty().bindBidirectional(entry.textProperty());
        return new FieldBox(texts.get("setup." + name), control).help(texts.get("setup." + name + ".help"))
                .refusal(entry.refusalProperty(), refusals);
    }

    private Label busy() {
        Label label = new Label(texts.get("setup.busy"));
        label.getStyleClass().add("soft");
        label.visibleProperty().bind(model.busyProperty());
        return label;
    }
}
