package org.amends.desk.recovery.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** The sheet as it will be printed, its size, and the ways out: printer, PDF, or none with a reason. */
public final class PaperPane implements StepPane {
    private static final double PAGE = 520;
    private static final double PREVIEW = 300;
    private static final double WAYS = 250;

    private final PaperModel model;
    private final PaperWays ways;
    private final Beside root;

    public PaperPane(PaperModel model, Texts texts) {
        this.model = model;
        ways = new PaperWays(model, texts);
        VBox pages = new VBox(Space.MEDIUM);
        pages.getStyleClass().add("sheet-pages");
        model.previewProperty().subscribe(preview -> pages.getChildren().setAll(preview == null ? List.of()
                : preview.pages().stream().map(PaperPane::page).toList()));
        ScrollPane preview = new ScrollPane(pages);
        pages.getChildren().subscribe(() -> pages.getChildren().forEach(page -> fit(page, preview.getViewportBounds())));
        preview.setFitToWidth(true);
        preview.setId("sheet-preview");
        preview.viewportBoundsProperty().subscribe(seen -> pages.getChildren().forEach(page -> fit(page, seen)));
        root = new Beside(preview, ways, new Beside.Widths(PREVIEW, WAYS), Space.MEDIUM);
    }

    /** A page never reaches out of sight sideways. */
    private static void fit(Node page, Bounds seen) {
        if (seen.getWidth() > 0) {
            ((ImageView) page).setFitWidth(Math.min(PAGE, seen.getWidth()));
        }
    }

    private static Node page(byte[] png) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(png)));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(PAGE);
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
        ways.addKeys(keys);
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
