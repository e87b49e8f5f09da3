package org.amends.desk.recovery.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** Which sheet at the left; how it is set above; the sheet as it will be printed; the ways out at the right. */
public final class PaperPane implements StepPane {
    private static final double PAGE = 560;
    private static final double PREVIEW = 280;
    private static final double WAYS = 196;
    private static final double LIST = 190;
    private static final double LEAST_HIGH = 260;
    /** Of the window's height, what stands above and below the preview. */
    private static final double AROUND = 376;

    private final PaperModel model;
    private final SheetList sheets;
    private final PaperLook look;
    private final PaperWays ways;
    private final Columns root;

    public PaperPane(PaperModel model, Texts texts) {
        this.model = model;
        sheets = new SheetList(model, texts);
        look = new PaperLook(model, texts);
        ways = new PaperWays(model, texts);
        VBox shown = new VBox(Space.SMALL, look, new Beside(preview(), ways, new Beside.Widths(PREVIEW, WAYS), Space.MEDIUM));
        root = new Columns(LIST, Space.MEDIUM, sheets, shown).weighing(1, 3);
    }

    private ScrollPane preview() {
        VBox pages = new VBox(Space.MEDIUM);
        pages.getStyleClass().add("sheet-pages");
        ScrollPane preview = new ScrollPane(pages);
        model.previewProperty().subscribe(made -> show(made, pages, preview));
        preview.setFitToWidth(true);
        preview.setId("sheet-preview");
        preview.viewportBoundsProperty().subscribe(seen -> pages.getChildren().forEach(page -> fit(page, seen)));
        preview.prefHeightProperty().bind(preview.sceneProperty().flatMap(Scene::heightProperty)
                .map(high -> Math.max(LEAST_HIGH, high.doubleValue() - AROUND)).orElse(LEAST_HIGH));
        preview.setMinHeight(LEAST_HIGH);
        return preview;
    }

    /** The pictures are decoded aside; those of an older sheet come too late and are dropped. */
    private void show(PaperModel.Preview made, VBox pages, ScrollPane preview) {
        if (made == null) {
            pages.getChildren().clear();
            return;
        }
        model.aside(() -> made.pages().stream().map(png -> new Image(new ByteArrayInputStream(png))).toList(), images -> {
            if (made.equals(model.previewProperty().get())) {
                List<ImageView> views = images.stream().map(PaperPane::page).toList();
                pages.getChildren().setAll(views);
                views.forEach(page -> fit(page, preview.getViewportBounds()));
                preview.setVvalue(0);
            }
        });
    }

    /** A page never reaches out of sight sideways. */
    private static void fit(Node page, Bounds seen) {
        if (seen.getWidth() > 0) {
            ((ImageView) page).setFitWidth(Math.min(PAGE, seen.getWidth()));
        }
    }

    private static ImageView page(Image image) {
        ImageView view = new ImageView(image);
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
        sheets.addKeys(keys);
        look.addKeys(keys);
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
