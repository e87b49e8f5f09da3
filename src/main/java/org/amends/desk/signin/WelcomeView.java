package org.amends.desk.signin;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.session.OwnKeys.Welcome;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;

/** One card in the middle: first the password, then the PIN. */
public final class WelcomeView extends VBox {
    public static final String ID = "welcome";
    private static final double WIDTH = 520;

    private final WelcomeViewModel model;
    private final Texts texts;
    private final Refusals refusals;
    private PasswordField first = new PasswordField();

    public WelcomeView(WelcomeViewModel model, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        this.refusals = refusals;
        setId(ID);
        setAlignment(Pos.CENTER);
        model.stepProperty().subscribe(step -> {
            getChildren().setAll(step == Welcome.PASSWORD ? password() : pin());
            first.requestFocus();
        });
    }

    public void focusFirst() {
        first.requestFocus();
    }

    private Region password() {
        first = field("welcome-password");
        PasswordField again = field("welcome-again");
        Runnable choose = () -> {
            model.choose(first.getText().toCharArray(), again.getText().toCharArray());
            first.clear();
            again.clear();
            first.requestFocus();
        };
        first.setOnAction(entered -> again.requestFocus());
        again.setOnAction(entered -> choose.run());
        return card(texts.get("welcome.password.title"), texts.get("welcome.password.lead"),
                new FieldBox(texts.get("welcome.password.next"), first)
                        .help(texts.get("setup.password.help")).refusal(model.refusalProperty(), refusals),
                new FieldBox(texts.get("welcome.password.again"), again).help(texts.get("setup.again.help")),
                new HBox(ActButton.primary(texts.get("welcome.password.do"), "Enter", choose)));
    }

    private Region pin() {
        first = field("welcome-pin");
        Runnable set = () -> {
            model.setPin(first.getText().toCharArray());
            first.clear();
        };
        first.setOnAction(entered -> set.run());
        first.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.withoutPin();
            }
        });
        return card(texts.get("welcome.pin.title"), texts.get("welcome.pin.lead"),
                new FieldBox(texts.get("welcome.pin.field"), first)
                        .help(texts.get("welcome.pin.help")).refusal(model.refusalProperty(), refusals),
                new HBox(Space.MEDIUM, ActButton.primary(texts.get("welcome.pin.do"), "Enter", set),
                        ActButton.quiet(texts.get("welcome.pin.skip"), "Esc", model::withoutPin).named("welcome-skip")));
    }

    private Region card(String title, String words, javafx.scene.Node... content) {
        Label lead = new Label(words);
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        SectionCard card = new SectionCard(title, Icon.LOCK, lead);
        card.getChildren().addAll(content);
        card.setPrefWidth(WIDTH);
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        return card;
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }
}
