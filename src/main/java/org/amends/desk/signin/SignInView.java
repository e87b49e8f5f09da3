package org.amends.desk.signin;

import java.time.Duration;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.people.Person;
import org.amends.core.people.RoleId;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Pulse;
import org.amends.desk.kit.theme.Space;

/** Names on the left, password on the right; practice below. */
public final class SignInView extends VBox {
    public static final String ID = "signin";
    public static final String PASSWORD = "signin-password";
    private static final double WIDTH = 360;

    private final SignInViewModel model;
    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final Label capsLock = new Label();
    private final Pulse seconds;
    private final AnswerList<Person> list = new AnswerList<>(this::said);

    public SignInView(SignInViewModel model, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        this.seconds = new Pulse(Duration.ofSeconds(1), model::tick);
        setId(ID);
        setAlignment(Pos.CENTER);
        setSpacing(Space.WIDE);
        HBox card = new HBox(Space.HUGE, names(), secret(refusals));
        card.getStyleClass().addAll("section-card", "roomy");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        Label title = new Label(texts.get("signin.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("signin.lead"));
        lead.getStyleClass().add("soft");
        VBox head = new VBox(Space.HAIR, title, lead);
        head.maxWidthProperty().bind(card.widthProperty());
        getChildren().addAll(head, card);
        addEventFilter(KeyEvent.KEY_RELEASED, this::capsLock);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                seconds.stop();
            } else {
                seconds.start();
            }
        });
        model.refusalProperty().subscribe(why -> password.clear());
    }

    /** Puts the keyboard where the next act is. */
    public void focusFirst() {
        if (model.chosenProperty().get() == null) {
            list.focusFirst();
        } else {
            password.requestFocus();
        }
    }

    private VBox names() {
        list.setId("signin-people");
        list.of(model.people());
        model.people().subscribe(() -> {
            list.of(model.people());
            focusFirst();
        });
        list.chosenProperty().bindBidirectional(model.chosenProperty());
        list.chosenProperty().subscribe(who -> focusFirst());
        VBox box = new VBox(Space.MEDIUM, title("signin.who"), list);
        box.setPrefWidth(WIDTH);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private VBox secret(Refusals refusals) {
        password.setId(PASSWORD);
        password.setOnAction(entered -> enter());
        FieldBox field = new FieldBox(texts.get("signin.password"), password).help(texts.get("signin.help"))
                .refusal(model.refusalProperty(), refusals);
        capsLock.getStyleClass().add("warn");
        capsLock.setGraphic(Icon.WARNING.node());
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        capsLock.setText(texts.get("signin.caps"));
        capsLock.setVisible(false);
        ActButton enter = ActButton.primary(texts.get("signin.enter"), "Enter", this::enter).when(model.canEnter());
        enter.setMaxWidth(Double.MAX_VALUE);
        Label practice = new Label(texts.get("signin.practice.help"));
        practice.setWrapText(true);
        practice.setMinHeight(Region.USE_PREF_SIZE);
        practice.getStyleClass().add("soft");
        ActButton practise = ActButton.plain(texts.get("signin.practice"), "F4", model::practise)
                .named("signin-practice");
        VBox box = new VBox(Space.LARGE, title("signin.in"), field, capsLock, enter,
                new ReleasePane(model.release(), texts, refusals), new Region(), practice, practise);
        box.setPrefWidth(WIDTH);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Label title(String key) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private String said(Person person) {
        if (RoleId.ADMINISTRATOR.equals(person.role())) {
            return texts.get("signin.administrator", person.name());
        }
        return RoleId.SUPERVISOR.equals(person.role()) ? texts.get("signin.supervisor", person.name()) : person.name();
    }

    private void enter() {
        model.enter(password.getText().toCharArray());
    }

    private void capsLock(KeyEvent key) {
        capsLock.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }
}
