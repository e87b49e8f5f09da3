package org.amends.desk.settings.privacy;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.settings.privacy.PrivacyViewModel.Wish;

/** The number of a case, what is wished, why, and a supervisor's yes. */
public final class PrivacyPane {
    private final PrivacyViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final SectionCard card;

    public PrivacyPane(PrivacyViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        AnswerList<Wish> wishes = new AnswerList<Wish>(w -> texts.get("wish." + w.name().toLowerCase(Locale.ROOT)))
                .of(List.of(Wish.values()));
        wishes.setId("settings-wish");
        wishes.chosenProperty().bindBidirectional(model.wishProperty());
        password.setId("settings-privacy-password");
        password.setOnAction(entered -> perform());
        Label told = new Label();
        told.setId("settings-privacy-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        model.doneProperty().subscribe(done -> told.setText(done == null ? ""
                : texts.get("privacy.done." + done.name().toLowerCase(Locale.ROOT), String.join("\n", model.written()))));
        card = new SectionCard(texts.get("privacy.title"), Icon.LOCK, wishes,
                box("privacy.number", typed("settings-privacy-number", model.numberProperty()), "erase.number",
                        "erase.unknown", "erase.open"),
                box("privacy.reason", typed("settings-privacy-reason", model.reasonProperty()), "erase.reason"),
                new FieldBox(texts.get("privacy.approver"), approvers()),
                box("staff.password", password, "erase.approver", "password.wrong", "password.wrong.wait", "password.wait", "password.locked"),
                new HBox(ActButton.primary(texts.get("privacy.do"), "Enter", this::perform)
                        .when(model.busyProperty().not()).named("settings-privacy-do")), told);
    }

    public SectionCard node() {
        return card;
    }

    private FieldBox box(String key, TextField field, String... refusals) {
        return new FieldBox(texts.get(key), field).words(model.refusalProperty()
                .map(why -> words(why, List.of(refusals))).orElse(""));
    }

    private String words(Refusal why, List<String> here) {
        return here.contains(why.key()) ? around.refusals().whole(why) : "";
    }

    private ComboBox<Person> approvers() {
        ComboBox<Person> combo = new ComboBox<>(FXCollections.observableArrayList());
        combo.setItems(model.approvers());
        combo.setId("settings-privacy-approver");
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(Person one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Person fromString(String typed) {
                return null;
            }
        });
        combo.valueProperty().bindBidirectional(model.approverProperty());
        return combo;
    }

    private TextField typed(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(entered -> perform());
        return field;
    }

    private void perform() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.perform(typed);
    }
}
