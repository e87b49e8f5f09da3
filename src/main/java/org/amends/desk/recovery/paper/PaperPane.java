package org.amends.desk.recovery.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.guide.SheetSize;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** The sheet as it will be printed, its size, and the ways out: printer, PDF, or none with a reason. */
public final class PaperPane implements StepPane {
    private final PaperModel model;
    private final AnswerList<SheetSize> sizes;
    private final HBox root;

    public PaperPane(PaperModel model, Texts texts) {
        this.model = model;
        sizes = new AnswerList<SheetSize>(s -> texts.get("size." + s)).of(List.of(SheetSize.values()));
        sizes.chosenProperty().bindBidirectional(model.sizeProperty());
        VBox pages = new VBox(Space.MEDIUM);
        pages.getStyleClass().add("sheet-pages");
        model.previewProperty().subscribe(preview -> pages.getChildren().setAll(preview == null ? List.of()
                : preview.pages().stream().map(PaperPane::page).toList()));
        ScrollPane preview = new ScrollPane(pages);
        preview.setFitToWidth(true);
        preview.setId("sheet-preview");
        HBox.setHgrow(preview, Priority.ALWAYS);
        DraftField decline = new DraftField("decline-reason", model.declineReason());
        decline.setOnAction(entered -> model.decline());
        Label state = new Label();
        state.setWrapText(true);
        state.getStyleClass().add("soft");
        model.settingProperty().subscribe(is -> state.setText(is ? texts.get("paper.setting") : ""));
        model.savedProperty().subscribe(file -> state.setText(
                file == null ? "" : texts.get("paper.saved", file.getFileName())));
        VBox ways = new VBox(Space.MEDIUM, new SectionCard(texts.get("paper.size"), Icon.SHEET, sizes),
                new SectionCard(texts.get("paper.ways"), Icon.PRINT,
                        ActButton.plain(texts.get("paper.save"), "Ctrl+S", model::save).named("save-pdf"),
                        new FieldBox(texts.get("paper.decline"), decline).help(texts.get("paper.decline.help")), state));
        ways.setPrefWidth(250);
        ways.setMinWidth(230);
        root = new HBox(Space.MEDIUM, preview, ways);
    }

    private static Node page(byte[] png) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(png)));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(520);
        view.getStyleClass().add("sheet-page");
        view.setId("sheet-page");
        return view;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        for (int digit = 1; digit <= SheetSize.values().length; digit++) {
            int number = digit;
            keys.on(Integer.toString(digit), "key.size", () -> sizes.choose(number));
        }
        keys.on("Ctrl+P", "key.print", model::commit);
        keys.on("Ctrl+S", "key.save", model::save);
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public StepModel model() {
        return model;
    }
}
