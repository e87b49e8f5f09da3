package org.amends.desk.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff;
import org.amends.core.staff.Colleague;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.settings.ColleaguesViewModel.Field;
import org.amends.desk.settings.ColleaguesViewModel.Task;

/** Who works here on the left; one change, its reason and a supervisor's yes on the right. */
final class ColleaguesPane {
    private final ColleaguesViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final HBox root;

    ColleaguesPane(ColleaguesViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        SectionCard form = form();
        HBox.setHgrow(form, Priority.ALWAYS);
        root = new HBox(Space.LARGE, list(), form);
    }

    Region node() {
        return root;
    }

    private SectionCard list() {
        ListView<Colleague> list = new ListView<>(model.colleagues());
        list.setId("settings-colleagues");
        list.setCellFactory(view -> Cells.of(this::said));
        list.setPrefHeight(260);
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (one != null) {
                model.chosenProperty().set(one);
            }
        });
        model.chosenProperty().subscribe(one -> list.getSelectionModel().select(one));
        Label beneath = refused(Field.CHOSEN);
        SectionCard card = new SectionCard(texts.get("staff.title"), Icon.PERSON, list, beneath,
                handedOver());
        card.setPrefWidth(380);
        card.setMinWidth(320);
        return card;
    }

    private String said(Colleague one) {
        String number = one.staffNumber().isEmpty() ? "" : texts.get("staff.line.number", one.staffNumber());
        return texts.get("staff.line", one.person().name(), model.title(one.person().role(), r -> texts.in(r.title())),
                number, texts.get("standing." + one.standing().name().toLowerCase(Locale.ROOT)));
    }

    private SectionCard form() {
        AnswerList<Task> tasks = new AnswerList<Task>(t -> texts.get("task." + t.name().toLowerCase(Locale.ROOT)))
                .of(List.of(Task.values()));
        tasks.setId("settings-task");
        tasks.chosenProperty().bindBidirectional(model.taskProperty());
        BooleanBinding adding = model.taskProperty().isEqualTo(Task.ADD);
        TextField name = typed("settings-name", model.nameProperty());
        TextField number = typed("settings-number", model.numberProperty());
        TextField reason = typed("settings-reason", model.reasonProperty());
        password.setId("settings-approval");
        password.setOnAction(entered -> perform());
        return new SectionCard(texts.get("staff.change"), Icon.DO, tasks,
                row(adding, box("staff.name", name, Field.NAME), box("staff.number", number, Field.NUMBER)),
                row(adding.or(model.taskProperty().isEqualTo(Task.ROLE)),
                        new FieldBox(texts.get("staff.role"), roles()).help(texts.get("staff.role.help"))),
                box("staff.reason", reason, Field.REASON),
                row(Bindings.createBooleanBinding(() -> true), new FieldBox(texts.get("staff.approver"), approvers()),
                        box("staff.password", password, Field.PASSWORD)),
                new HBox(ActButton.primary(texts.get("staff.do"), "Enter", this::perform)
                        .when(model.busyProperty().not()).named("settings-perform")));
    }

    private HBox row(BooleanBinding shown, FieldBox... boxes) {
        HBox row = new HBox(Space.LARGE, boxes);
        for (FieldBox box : boxes) {
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(260);
        }
        row.visibleProperty().bind(shown);
        row.managedProperty().bind(shown);
        return row;
    }

    private FieldBox box(String key, Control control, Field field) {
        return new FieldBox(texts.get(key), control).words(refusal(field));
    }

    private ObservableValue<String> refusal(Field field) {
        return model.refusalProperty().map(why -> words(why, field)).orElse("");
    }

    private String words(Refusal why, Field field) {
        return ColleaguesViewModel.field(why) == field ? around.refusals().whole(why) : "";
    }

    private Label refused(Field field) {
        Label label = wrapped();
        label.getStyleClass().add("warn");
        label.textProperty().bind(refusal(field));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private ComboBox<RoleLimits> roles() {
        ComboBox<RoleLimits> combo = Cells.combo(model.roles(), r -> texts.in(r.title()));
        combo.setId("settings-role");
        combo.valueProperty().bindBidirectional(model.roleProperty());
        return combo;
    }

    private ComboBox<Person> approvers() {
        ComboBox<Person> combo = Cells.combo(model.approvers(), Person::name);
        combo.setId("settings-approver");
        combo.valueProperty().bindBidirectional(model.approverProperty());
        return combo;
    }

    /** The first password, once and large: it is told or written down, and kept nowhere. */
    private VBox handedOver() {
        Label what = wrapped();
        Label secret = new Label();
        secret.setId("settings-first-password");
        secret.getStyleClass().add("page-title");
        secret.managedProperty().bind(secret.textProperty().isNotEmpty());
        model.doneProperty().subscribe(done -> {
            what.setText(done == null ? "" : told(done));
            secret.setText(done == null ? "" : done.firstPassword());
        });
        return new VBox(Space.HAIR, what, secret);
    }

    private String told(ChangeStaff.Done done) {
        String name = done.colleague().person().name();
        return done.firstPassword().isEmpty() ? texts.get("staff.done.retired", name)
                : texts.get("staff.done.password", name);
    }

    private void perform() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.perform(typed);
    }

    private static TextField typed(String id, javafx.beans.property.StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
