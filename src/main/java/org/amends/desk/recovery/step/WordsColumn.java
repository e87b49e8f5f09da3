package org.amends.desk.recovery.step;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.amends.core.customer.Salutation;
import org.amends.core.recovery.TextLength;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftArea;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.theme.Space;

/** The customer's own words, when it happened, and who they are; every field but the first may stay empty. */
final class WordsColumn extends VBox {
    private final DraftArea words;

    WordsColumn(ReceiveModel model, Texts texts, Refusals refusals) {
        words = new DraftArea("words", model.words(), () -> getParent().requestFocus());
        words.setPrefRowCount(4);
        words.setMinHeight(84);
        ComboBox<Salutation> salutation = salutation(model, texts);
        DraftField phone = new DraftField("customer-phone", model.customer().phone());
        phone.focusedProperty().subscribe((was, is) -> {
            if (!is) {
                model.customer().tidy();
            }
        });
        HBox who = new HBox(Space.SMALL, new FieldBox(texts.get("customer.name"),
                new DraftField("customer-name", model.customer().name())),
                new FieldBox(texts.get("customer.salutation"), salutation));
        HBox reach = new HBox(Space.SMALL, new FieldBox(texts.get("customer.phone"),
                phone).refusal(model.customer().phoneRefusalProperty(), refusals),
                new FieldBox(texts.get("customer.account"),
                        new DraftField("customer-account", model.customer().account())));
        who.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        reach.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        getChildren().setAll(new SectionCard(texts.get("receive.words"), Icon.SAY,
                new FieldBox(texts.get("receive.words.label"), words).refusal(model.words().textProperty()
                        .map(typed -> TextLength.refusal(typed).orElse(null)), refusals),
                when(model, texts, refusals), new VBox(Space.SMALL, who, reach, hidden(model, texts))));
        reach.visibleProperty().bind(model.customer().maskedProperty().map(Optional::isEmpty));
        reach.managedProperty().bind(reach.visibleProperty());
    }

    /** In the place of telephone and account for who only looks: enough to tell it is the right one. */
    private static Label hidden(ReceiveModel model, Texts texts) {
        Label label = new Label();
        label.setId("customer-masked");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("soft");
        label.textProperty().bind(model.customer().maskedProperty().map(masked -> masked.map(
                m -> texts.get("customer.masked", m.phone(), m.account())).orElse("")));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** Beneath what was said, how it was heard, or why it cannot be. */
    private static FieldBox when(ReceiveModel model, Texts texts, Refusals refusals) {
        FieldBox box = new FieldBox(texts.get("receive.when"), new DraftField("when", model.when()))
                .refusal(model.saidTime().refusalProperty(), refusals);
        model.saidTime().heardProperty().subscribe(heard ->
                box.help(heard.map(time -> texts.get("heard", texts.in(time))).orElse("")));
        return box;
    }

    void focus() {
        KeyHandover.to(words);
        words.positionCaret(words.getLength());
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
