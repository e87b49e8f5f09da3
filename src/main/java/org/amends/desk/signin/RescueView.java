package org.amends.desk.signin;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amends.core.refusal.Refusal;
import org.amends.core.rescue.HallCodes;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;

/** Both codes on the left, each typed by who keeps it; who comes in on the right. */
public final class RescueView extends VBox {
    public static final String ID = "rescue";
    private static final double WIDTH = 820;
    private static final double LEAST = 340;
    private static final List<String> OF_CODES = List.of("rescue.wrong", "rescue.both");
    private static final List<String> OF_NAME = List.of("person.name", "staff.name.taken");

    private final RescueViewModel model;
    private final Texts texts;
    private final Refusals refusals;
    private final PasswordField first = secret("rescue-first");
    private final PasswordField second = secret("rescue-second");
    private final PasswordField password = secret("rescue-password");
    private final PasswordField again = secret("rescue-again");

    public RescueView(RescueViewModel model, Runnable back, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        this.refusals = refusals;
        setId(ID);
        setAlignment(Pos.CENTER);
        setSpacing(Space.LARGE);
        setMaxWidth(WIDTH);
        Label title = new Label(texts.get("rescue.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("rescue.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        HBox acts = new HBox(Space.MEDIUM, ActButton.primary(texts.get("rescue.do"), "Enter", this::enter)
                .when(model.busyProperty().not()), ActButton.quiet(texts.get("rescue.back"), "Esc", back).named("rescue-back"));
        getChildren().addAll(new VBox(Space.HAIR, title, lead), new Columns(LEAST, Space.LARGE, codes(), newcomer()), acts);
        model.refusalProperty().subscribe(why -> {
            password.clear();
            again.clear();
        });
    }

    public void focusFirst() {
        first.requestFocus();
    }

    private SectionCard codes() {
        return new SectionCard(texts.get("rescue.codes"), Icon.LOCK,
                new FieldBox(texts.get("rescue.first"), first).help(texts.get("rescue.code.help")),
                new FieldBox(texts.get("rescue.second"), second).words(said(OF_CODES)));
    }

    private SectionCard newcomer() {
        TextField name = new TextField();
        name.setId("rescue-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(entered -> enter());
        return new SectionCard(texts.get("rescue.who"), Icon.PERSON,
                new FieldBox(texts.get("setup.supervisor"), name).words(said(OF_NAME)),
                new FieldBox(texts.get("setup.password"), password).help(texts.get("setup.password.help")).words(model.refusalProperty()
                        .map(why -> OF_CODES.contains(why.key()) || OF_NAME.contains(why.key()) ? "" : refusals.whole(why)).orElse("")),
                new FieldBox(texts.get("setup.again"), again));
    }

    private ObservableValue<String> said(List<String> keys) {
        return model.refusalProperty().map(why -> said(why, keys)).orElse("");
    }

    private String said(Refusal why, List<String> keys) {
        return keys.contains(why.key()) ? refusals.whole(why) : "";
    }

    private PasswordField secret(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setOnAction(entered -> enter());
        return field;
    }

    private void enter() {
        model.enter(new HallCodes(first.getText(), second.getText()), password.getText().toCharArray(),
                again.getText().toCharArray());
    }
}
