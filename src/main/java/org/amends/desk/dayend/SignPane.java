package org.amends.desk.dayend;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.amends.core.daybook.DayBook;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.Objection;
import org.amends.desk.kit.theme.Space;

/** The supervisor's signature at this screen. */
final class SignPane extends VBox {
    private final DayEndViewModel model;
    private final Words words;
    private final PasswordField password = new PasswordField();

    SignPane(DayEndViewModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        setId("dayend-sign");
        getStyleClass().add("section-card");
        Label hint = Labels.bound(Bindings.createStringBinding(this::hint, model.bookProperty(),
                model.signing().signerProperty()), "soft");
        hint.setId("dayend-sign-hint");
        HBox who = new HBox(Space.SMALL, named("sign.who", who()), named("sign.password", password()));
        VBox form = new VBox(Space.MEDIUM, who, act());
        form.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.bookProperty().get() != null
                && !model.bookProperty().get().isSealed(), model.bookProperty()));
        form.managedProperty().bind(form.visibleProperty());
        getChildren().addAll(Labels.head(words.texts().get("sign.title"), "Alt+S"), form,
                Labels.refusal(model, Objection.Place.SIGNATURE, words), hint);
    }

    private VBox named(String key, Control control) {
        Label name = Labels.text(words.texts().get(key), "strong");
        name.setWrapText(false);
        VBox box = new VBox(Space.HAIR, name, control);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(0);
        return box;
    }

    private String hint() {
        if (model.bookProperty().get() == null) {
            return "";
        }
        if (model.bookProperty().get().isSealed()) {
            return sealed(model.bookProperty().get());
        }
        if (model.signing().signerProperty().get() == null) {
            return words.texts().get("sign.nobody");
        }
        return words.texts().get(model.bookProperty().get().blocking().isEmpty() ? "sign.note" : "sign.wait");
    }

    /** Who signed and when, and whether something came after. */
    private String sealed(DayBook book) {
        Approval signature = book.frame().sealed().orElseThrow().signature();
        String name = model.signing().signers().stream().filter(p -> p.id().equals(signature.by()))
                .map(Person::name).findFirst().orElse("");
        return words.texts().get("sign.done", name, words.time(signature.at()))
                + (book.hasChangedSinceSealing() ? "\n" + words.texts().get("sign.changed") : "");
    }

    private ComboBox<Person> who() {
        ComboBox<Person> who = new ComboBox<>(model.signing().signers());
        who.setId("dayend-signer");
        who.setMaxWidth(Double.MAX_VALUE);
        who.valueProperty().bindBidirectional(model.signing().signerProperty());
        who.setConverter(new StringConverter<>() {
            @Override
            public String toString(Person person) {
                return person == null ? "" : person.name();
            }

            @Override
            public Person fromString(String text) {
                return null;
            }
        });
        return who;
    }

    private PasswordField password() {
        password.setId("dayend-password");
        password.setAccessibleText(words.texts().get("sign.password"));
        password.disableProperty().bind(model.signing().canSign().not().and(model.busyProperty().not()));
        password.setOnAction(e -> sign());
        return password;
    }

    private Button act() {
        Button act = Labels.act(model, DayEndViewModel.Next.SIGN, words.texts().get("sign.act"), this::sign);
        act.setId("dayend-seal-act");
        act.disableProperty().bind(model.signing().canSign().not());
        return act;
    }

    private void sign() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.signing().sign(typed);
    }

    void focus() {
        password.requestFocus();
    }
}
