package org.amends.desk.signin;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.people.Person;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.theme.Space;

/** Comes up when somebody is locked out: who releases them, and that person's password. */
final class ReleasePane extends VBox {
    static final String ID = "signin-release";

    private final ReleaseModel model;
    private final PasswordField password = new PasswordField();

    ReleasePane(ReleaseModel model, Texts texts, Refusals refusals) {
        this.model = model;
        setId(ID);
        setSpacing(Space.MEDIUM);
        Label lead = new Label(texts.get("release.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        AnswerList<Person> list = new AnswerList<>(Person::name);
        list.setId("signin-releasers");
        list.of(model.releasers());
        model.releasers().subscribe(() -> list.of(model.releasers()));
        list.chosenProperty().bindBidirectional(model.byProperty());
        password.setId("signin-release-password");
        password.setOnAction(entered -> release());
        ActButton act = ActButton.plain(texts.get("release.do"), "Enter", this::release)
                .when(model.busyProperty().not());
        getChildren().addAll(lead, list, new FieldBox(texts.get("release.password"), password)
                .refusal(model.refusalProperty(), refusals), act);
        visibleProperty().bind(model.whoProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(shown -> {
            if (shown) {
                password.requestFocus();
            }
        });
        model.refusalProperty().subscribe(why -> password.clear());
    }

    private void release() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.release(typed);
    }
}
