package org.amends.desk.recovery.paper;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** Beside the preview: which sheet, how easy it is to read, the type size, and the ways out. */
final class PaperWays extends VBox {
    private static final String LETTERS = "ABCDEFGHIJ";
    private static final String PLAIN = "Ctrl+Y";

    private final PaperModel model;
    private final Texts texts;
    private final AnswerList<SheetSize> sizes;
    private final VBox sheets = new VBox(Space.HAIR);

    PaperWays(PaperModel model, Texts texts) {
        super(Space.MEDIUM);
        this.model = model;
        this.texts = texts;
        sizes = new AnswerList<SheetSize>(s -> texts.get("size." + s)).of(List.of(SheetSize.values()));
        sizes.chosenProperty().bindBidirectional(model.sizeProperty());
        model.menuProperty().subscribe(menu -> list());
        model.sheetProperty().subscribe(chosen -> list());
        getChildren().setAll(new SectionCard(texts.get("paper.sheet"), Icon.SHEET, sheets),
                new SectionCard(texts.get("paper.size"), Icon.SHEET, sizes), readingCard(), waysOut());
    }

    void addKeys(KeyMap keys) {
        for (int digit = 1; digit <= SheetSize.values().length; digit++) {
            int number = digit;
            keys.on(Integer.toString(digit), "key.size", () -> sizes.choose(number));
        }
        for (int at = 1; at <= LETTERS.length(); at++) {
            int number = at;
            keys.on(letter(at), "key.sheet", () -> model.choose(number));
        }
        keys.on(PLAIN, "key.plain", model::acceptPlainWords);
    }

    private SectionCard readingCard() {
        Label hard = new Label();
        hard.setWrapText(true);
        hard.setId("sheet-reading");
        ActButton plain = ActButton.plain(texts.get("paper.plain"), PLAIN, model::acceptPlainWords).named("plain-words");
        folding(plain);
        model.previewProperty().subscribe(made -> {
            hard.setText(reading(made));
            plain.setDisable(made == null || made.hard().isEmpty());
        });
        return new SectionCard(texts.get("paper.reading"), Icon.SHEET, hard, plain);
    }

    private SectionCard waysOut() {
        DraftField decline = new DraftField("decline-reason", model.declineReason());
        decline.setOnAction(entered -> model.decline());
        Label state = new Label();
        state.setWrapText(true);
        state.getStyleClass().add("soft");
        model.settingProperty().subscribe(is -> state.setText(is ? texts.get("paper.setting") : ""));
        model.savedProperty().subscribe(file -> state.setText(
                file == null ? "" : texts.get("paper.saved", file.getFileName())));
        return new SectionCard(texts.get("paper.ways"), Icon.PRINT,
                ActButton.plain(texts.get("paper.save"), "Ctrl+S", model::save).named("save-pdf"),
                new FieldBox(texts.get("paper.decline"), decline).help(texts.get("paper.decline.help")), state);
    }

    private void list() {
        sheets.getChildren().clear();
        for (SheetMenu.Entry entry : model.menuProperty().get()) {
            int number = sheets.getChildren().size() + 1;
            String title = texts.in(entry.title());
            boolean chosen = entry.id().equals(model.sheetProperty().get());
            ActButton act = (chosen ? ActButton.plain(title, letter(number), () -> model.choose(number))
                    : ActButton.quiet(title, letter(number), () -> model.choose(number))).named("sheet-" + entry.id());
            sheets.getChildren().add(folding(act));
        }
    }

    /** Long words go to a second line where the column is narrow. */
    private static ActButton folding(ActButton act) {
        act.setWrapText(true);
        act.setMinWidth(0);
        act.setMinHeight(Region.USE_PREF_SIZE);
        act.setMaxWidth(Double.MAX_VALUE);
        return act;
    }

    /** Plain letters, so that digits stay with the type size. */
    private static String letter(int number) {
        return number > LETTERS.length() ? "" : LETTERS.substring(number - 1, number);
    }

    private String reading(PaperModel.Preview made) {
        if (made == null || made.hard().isEmpty()) {
            return texts.get("paper.reading.plain");
        }
        return made.hard().stream().map(spot -> texts.get("paper.reading.hard", spot.found(), spot.plain())).distinct()
                .collect(Collectors.joining("\n"));
    }
}
