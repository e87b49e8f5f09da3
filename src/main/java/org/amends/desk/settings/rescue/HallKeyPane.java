package org.amends.desk.settings.rescue;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.people.Person;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.settings.rescue.HallKeyViewModel.Shown;

/** What the codes are for, who says yes, and each code on its own, large enough to write down. */
public final class HallKeyPane {
    private final HallKeyViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final SectionCard card;

    public HallKeyPane(HallKeyViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        Label made = wrapped("settings-hall-key-made");
        made.textProperty().bind(model.madeProperty().map(at -> at.map(moment -> texts.get("hallkey.made",
                around.formats().moment(moment)))
                .orElse(texts.get("hallkey.none"))));
        made.visibleProperty().bind(model.shownProperty().isEqualTo(Shown.NONE));
        made.managedProperty().bind(made.visibleProperty());
        Label lead = wrapped("settings-hall-key-lead");
        lead.setText(texts.get("hallkey.lead"));
        lead.getStyleClass().add("soft");
        card = new SectionCard(texts.get("hallkey.title"), Icon.LOCK, lead, made, form(), code());
    }

    public SectionCard node() {
        return card;
    }

    private VBox form() {
        AnswerList<Person> by = new AnswerList<>(Person::name);
        by.setId("settings-hall-key-approver");
        by.of(model.approvers());
        model.approvers().subscribe(() -> by.of(model.approvers()));
        by.chosenProperty().bindBidirectional(model.approverProperty());
        TextField reason = new TextField();
        reason.setId("settings-hall-key-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(entered -> make());
        password.setId("settings-hall-key-password");
        password.setOnAction(entered -> make());
        VBox form = new VBox(Space.MEDIUM, new Label(texts.get("staff.approver")), by, new FieldBox(texts.get("staff.reason"), reason),
                new FieldBox(texts.get("staff.password"), password).refusal(model.refusalProperty(), around.refusals()),
                new HBox(ActButton.primary(texts.get("hallkey.do"), "Enter", this::make).when(model.busyProperty().not())
                        .named("settings-hall-key-make")));
        form.visibleProperty().bind(model.shownProperty().isEqualTo(Shown.NONE));
        form.managedProperty().bind(form.visibleProperty());
        return form;
    }

    private VBox code() {
        Label whose = wrapped("settings-hall-key-whose");
        whose.textProperty().bind(model.shownProperty().map(shown -> shown == Shown.NONE ? ""
                : texts.get("hallkey." + shown.name().toLowerCase(Locale.ROOT))));
        Label code = wrapped("settings-hall-key-code");
        code.getStyleClass().add("page-title");
        code.textProperty().bind(model.shownProperty().map(shown -> model.code()));
        VBox box = new VBox(Space.MEDIUM, whose, code,
                new HBox(ActButton.primary(texts.get("hallkey.next"), "Alt+N", model::next).named("settings-hall-key-next")));
        box.visibleProperty().bind(model.shownProperty().isNotEqualTo(Shown.NONE));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void make() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.make(typed);
    }
}
