package org.amends.desk.recovery.step;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.beans.property.StringProperty;
import javafx.util.StringConverter;
import org.amends.core.customer.Salutation;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;
import javafx.scene.control.TextArea;

/** The customer's own words, when it happened, and who they are; every field but the first may stay empty. */
final class WordsColumn extends VBox {
    private final TextArea words = new TextArea();

    WordsColumn(ReceiveModel model, Texts texts) {
        words.setId("words");
        words.setWrapText(true);
        words.setPrefRowCount(4);
        words.setMinHeight(84);
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::enterLeaves);
        TextField when = field("when", model.whenProperty());
        ComboBox<Salutation> salutation = salutation(model, texts);
        HBox who = new HBox(Space.SMALL, new FieldBox(texts.get("customer.name"),
                field("customer-name", model.customer().nameProperty())),
                new FieldBox(texts.get("customer.salutation"), salutation));
        HBox reach = new HBox(Space.SMALL, new FieldBox(texts.get("customer.phone"),
                field("customer-phone", model.customer().phoneProperty())),
                new FieldBox(texts.get("customer.account"),
                        field("customer-account", model.customer().accountProperty())));
        who.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        reach.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        getChildren().setAll(new SectionCard(texts.get("receive.words"), Icon.SAY,
                new FieldBox(texts.get("receive.words.label"), words),
                new FieldBox(texts.get("receive.when"), when), new VBox(Space.SMALL, who, reach)));
    }

    void focus() {
        words.requestFocus();
        words.positionCaret(words.getLength());
    }

    /** Enter leaves the words towards the number keys; Shift+Enter begins a line. */
    private void enterLeaves(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            if (event.isShiftDown()) {
                words.replaceSelection("\n");
            } else {
                getParent().requestFocus();
            }
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            words.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false,
                    false));
        }
    }

    private static TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static ComboBox<Salutation> salutation(ReceiveModel model, Texts texts) {
        ComboBox<Salutation> box = new ComboBox<>();
        box.setId("salutation");
        box.setMinWidth(92);
        box.getItems().setAll(Salutation.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Salutation value) {
                return value == null ? "" : texts.get("salutation." + value);
            }

            @Override
            public Salutation fromString(String text) {
                return Salutation.NEUTRAL;
            }
        });
        box.valueProperty().bindBidirectional(model.customer().salutationProperty());
        return box;
    }
}
