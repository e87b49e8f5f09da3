package org.amends.desk.kit.paper;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** The pages as they will be printed, one below the other, turned by keys. The pictures are decoded aside. */
public final class SheetPreview extends ScrollPane {
    private static final double PAGE = 560;
    private static final double LEAST_HIGH = 260;
    /** Of what is in sight, so much is turned on by a key: a line read last is still there. */
    private static final double TURN = 0.85;

    private final Background background;
    private final Texts kit;
    private final VBox pages = new VBox(Space.MEDIUM);
    private List<byte[]> present = List.of();

    /** `around` is how much of the window's height stands above and below the preview. */
    public SheetPreview(Background background, Texts kit, double around) {
        this.background = background;
        this.kit = kit;
        pages.getStyleClass().add("sheet-pages");
        setContent(pages);
        setFitToWidth(true);
        setId("sheet-preview");
        viewportBoundsProperty().subscribe(seen -> pages.getChildren().forEach(page -> fit(page, seen)));
        prefHeightProperty().bind(sceneProperty().flatMap(Scene::heightProperty)
                .map(high -> Math.max(LEAST_HIGH, high.doubleValue() - around)).orElse(LEAST_HIGH));
        setMinHeight(LEAST_HIGH);
    }

    public void addKeys(KeyMap keys) {
        keys.said("Page Down", kit.get("key.page.next"), () -> turn(TURN))
                .said("Page Up", kit.get("key.page.before"), () -> turn(-TURN));
    }

    /** Shows pages; those of an older sheet come too late and are dropped. More pages of the same sheet leave it where it stands. */
    public void show(List<byte[]> pngs) {
        boolean isSame = !present.isEmpty() && !pngs.isEmpty() && Arrays.equals(present.getFirst(), pngs.getFirst());
        present = pngs;
        if (pngs.isEmpty()) {
            pages.getChildren().clear();
            return;
        }
        background.aside(() -> pngs.stream().map(png -> new Image(new ByteArrayInputStream(png))).toList(), images -> {
            if (present.equals(pngs)) {
                List<ImageView> views = images.stream().map(SheetPreview::page).toList();
                pages.getChildren().setAll(views);
                views.forEach(page -> fit(page, getViewportBounds()));
                if (!isSame) {
                    setVvalue(0);
                }
            }
        }, why -> pages.getChildren().clear());
    }

    private void turn(double parts) {
        double hidden = pages.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + parts * getViewportBounds().getHeight() / hidden, 0, 1));
        }
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
}
