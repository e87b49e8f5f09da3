package org.amends.desk.recovery.award;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.PasswordField;
import org.amends.core.people.Person;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.key.KeyHandover;

/** The second person's name and password; seen only while somebody has to agree. The prefix tells the node ids of two panes apart. */
final class SecondPersonPane {
    private final AnswerList<Person> approvers = new AnswerList<>(Person::name);
    private final PasswordField password = new PasswordField();
    private final Consumer<char[]> approve;
    private final SectionCard root;

    SecondPersonPane(SecondPersonModel model, Texts texts, Refusals refusals, String prefix, Consumer<char[]> approve) {
        this.approve = approve;
        approvers.chosenProperty().bindBidirectional(model.approverProperty());
        password.setId(prefix + "approval-password");
        password.setOnAction(entered -> send());
        root = new SectionCard(texts.get("approval.title"), Icon.LOCK, approvers,
                new FieldBox(texts.get("approval.password"), password).refusal(model.refusalProperty(), refusals),
                ActButton.primary(texts.get("approval.do"), "Enter", this::send).named(prefix + "approve"));
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
        model.callsProperty().subscribe((before, now) -> takeKeyboard());
    }

    SectionCard node() {
        return root;
    }

    boolean isAsking() {
        return root.isVisible();
    }

    /** To the password when it is clear whose, else to the names. */
    private void takeKeyboard() {
        if (approvers.chosenProperty().get() == null) {
            root.requestFocus();
        } else {
            KeyHandover.to(password);
        }
    }

    void choose(int number) {
        approvers.choose(number);
        KeyHandover.to(password);
    }

    void ask(List<Person> people) {
        approvers.of(people);
        if (people.size() == 1) {
            approvers.chosenProperty().set(people.getFirst());
        }
        root.setVisible(true);
    }

    void rest() {
        root.setVisible(false);
    }

    private void send() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        approve.accept(typed);
    }
}
