package org.amends.desk.settings;

import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;

/** The present password, the next one twice. */
final class PasswordPane {
    private final PasswordViewModel model;
    private final PasswordField present = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final SectionCard card;

    PasswordPane(PasswordViewModel model, Texts texts, Refusals refusals) {
        this.model = model;
        present.setId("settings-password");
        next.setId("settings-password-next");
        again.setId("settings-password-again");
        FieldBox last = new FieldBox(texts.get("own.again"), again).refusal(model.refusalProperty(), refusals);
        model.changedProperty().subscribe(changed -> last.help(changed ? texts.get("own.changed") : ""));
        again.setOnAction(entered -> change());
        card = new SectionCard(texts.get("own.title"), Icon.PERSON, new FieldBox(texts.get("own.present"), present),
                new FieldBox(texts.get("own.next"), next).help(texts.get("own.help")), last,
                new HBox(ActButton.plain(texts.get("own.do"), "", this::change).named("settings-password-do")));
    }

    SectionCard node() {
        return card;
    }

    private void change() {
        model.change(present.getText().toCharArray(), next.getText().toCharArray(), again.getText().toCharArray());
        List.of(present, next, again).forEach(PasswordField::clear);
    }
}
