package org.amends.desk.recovery.paper;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.MarkedText;

/** Beside the preview: how easy the sheet is to read, and the ways out other than the printer. */
final class PaperWays extends VBox {
    private static final String PLAIN = "Ctrl+Y";

    private final PaperModel model;
    private final Texts texts;

    PaperWays(PaperModel model, Texts texts) {
        super(Space.SMALL);
        this.model = model;
        this.texts = texts;
        SectionCard card = new SectionCard(texts.get("paper.reading"), Icon.SHEET);
        addReading(card);
        addWaysOut(card);
        card.getStyleClass().add("sheet-ways");
        getChildren().setAll(card);
    }

    void addKeys(KeyMap keys) {
        keys.on(PLAIN, "key.plain", model::acceptPlainWords);
        keys.on("Ctrl+Z", "key.plain.back", model::takeBackPlainWords);
    }

    private void addReading(SectionCard card) {
        Label state = wrapped("");
        state.setId("sheet-reading");
        VBox marked = new VBox(Space.HAIR);
        ActButton plain = ActButton.plain(texts.get("paper.plain"), PLAIN, model::acceptPlainWords).named("plain-words");
        folding(plain);
        plain.managedProperty().bind(plain.visibleProperty());
        Label asking = wrapped("warn");
        asking.setId("sheet-hard");
        model.askingProperty().subscribe(is -> asking.setText(is ? texts.get("paper.hard") : ""));
        model.previewProperty().subscribe(made -> {
            state.setText(reading(made));
            marked.getChildren().setAll(made == null ? List.of() : marked(made));
            plain.setVisible(!marked.getChildren().isEmpty());
        });
        card.getChildren().addAll(asking, state, marked, plain);
    }

    /** Each text of the sheet that has a hard word, with the word marked where it stands. */
    private List<MarkedText> marked(Preview made) {
        return PlainWords.marked(made.ease()).stream().map(part -> {
            MarkedText text = new MarkedText(texts);
            text.show(part.text(), part.ease().spots());
            return text;
        }).toList();
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private void addWaysOut(SectionCard card) {
        DraftField decline = new DraftField("decline-reason", model.declineReason());
        decline.setPromptText(texts.get("paper.decline.help"));
        decline.setOnAction(entered -> model.decline());
        Label state = new Label();
        state.setWrapText(true);
        state.getStyleClass().add("soft");
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        model.settingProperty().subscribe(is -> state.setText(is ? texts.get("paper.setting") : ""));
        model.savedProperty().subscribe(file -> state.setText(
                file == null ? "" : texts.get("paper.saved", file.getFileName())));
        card.getChildren().addAll(folding(ActButton.plain(texts.get("paper.save"), "Ctrl+S", model::save).named("save-pdf")),
                new FieldBox(texts.get("paper.decline"), decline), state);
    }

    /** Long words go to a second line where the column is narrow. */
    private static ActButton folding(ActButton act) {
        act.setWrapText(true);
        act.setMinWidth(0);
        act.setMinHeight(Region.USE_PREF_SIZE);
        act.setMaxWidth(Double.MAX_VALUE);
        return act;
    }

    private String reading(Preview made) {
        if (made == null || made.ease().isPlain()) {
            return texts.get("paper.reading.plain");
        }
        return texts.get("paper.reading.hard", made.ease().hard(), made.ease().longest());
    }
}
