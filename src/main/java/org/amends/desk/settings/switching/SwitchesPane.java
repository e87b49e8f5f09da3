package org.amends.desk.settings.switching;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.amends.core.adoption.SwitchMechanism.Switch;
import org.amends.core.people.Person;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The mechanisms with how they stand, beside the supervisor's yes. */
public final class SwitchesPane {
    private static final double COLUMN = 300;
    private final Columns root;

    public SwitchesPane(SwitchesViewModel model, Surroundings around) {
        Texts texts = around.texts("settings");
        AnswerList<Switch> switches = new AnswerList<>(s -> texts.get("mechanism." + s.mechanism()) + "  ·  "
                + texts.get(s.isOn() ? "switch.on" : "switch.off"));
        switches.setId("settings-switches");
        model.switches().subscribe(() -> switches.of(model.switches()));
        switches.of(model.switches());
        switches.chosenProperty().bindBidirectional(model.chosenProperty());
        AnswerList<Person> approvers = new AnswerList<>(Person::name);
        approvers.setId("settings-switch-approver");
        model.approvers().subscribe(() -> approvers.of(model.approvers()));
        approvers.of(model.approvers());
        approvers.chosenProperty().bindBidirectional(model.approverProperty());
        TextField reason = new TextField();
        reason.setId("settings-switch-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        PasswordField password = new PasswordField();
        password.setId("settings-switch-password");
        Runnable turn = () -> {
            char[] typed = password.getText().toCharArray();
            password.clear();
            model.turn(typed, turned -> {
                around.navigator().renew();
                around.navigator().status(texts.get("switch.done", texts.get("mechanism." + turned.mechanism()),
                        texts.get(turned.isOn() ? "switch.off" : "switch.on")));
            });
        };
        password.setOnAction(entered -> turn.run());
        root = new Columns(COLUMN, Space.LARGE,
                new SectionCard(texts.get("switch.title"), Icon.HALL, switches, without(model, texts), soft(texts.get("switch.help"))),
                new SectionCard(texts.get("staff.approver"), Icon.PERSON, approvers,
                        new FieldBox(texts.get("staff.reason"), reason),
                        new FieldBox(texts.get("staff.password"), password).refusal(model.refusalProperty(), around.refusals()),
                        ActButton.plain(texts.get("switch.turn"), "Enter", turn).named("settings-switch-turn")));
    }

    public Region node() {
        return root;
    }

    /** What is lost with the one that is chosen. */
    private static Label without(SwitchesViewModel model, Texts texts) {
        Label lost = new Label();
        lost.setWrapText(true);
        lost.setMinHeight(Region.USE_PREF_SIZE);
        lost.managedProperty().bind(lost.visibleProperty());
        model.chosenProperty().subscribe(chosen -> {
            lost.setVisible(chosen != null);
            lost.setText(chosen == null ? "" : texts.get("switch.without", texts.get("without." + chosen.mechanism())));
        });
        return lost;
    }

    private static Label soft(String text) {
        Label help = new Label(text);
        help.getStyleClass().add("soft");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        return help;
    }
}
