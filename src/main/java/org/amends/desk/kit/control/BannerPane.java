package org.amends.desk.kit.control;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.theme.Space;

/** A banner above the work, never over it; gone when taken away, a mere notice also when work goes on elsewhere. */
public final class BannerPane extends HBox {
    private final Texts texts;

    public BannerPane(Texts kit) {
        this.texts = kit;
        setId("banner");
        clear();
    }

    public void show(Banner banner) {
        getStyleClass().setAll("banner", banner.tone().name().toLowerCase(Locale.ROOT));
        VBox lines = new VBox(Space.HAIR);
        Stream.of(banner.what(), banner.safe(), banner.now()).filter(line -> !line.isEmpty()).map(Label::new)
                .forEach(line -> {
                    line.setWrapText(true);
                    line.setMinHeight(USE_PREF_SIZE);
                    lines.getChildren().add(line);
                });
        lines.getChildren().getFirst().getStyleClass().add("what");
        HBox.setHgrow(lines, Priority.ALWAYS);
        Icon icon = switch (banner.tone()) {
            case INFO -> Icon.INFO;
            case WARNING -> Icon.WARNING;
            case DANGER -> Icon.DANGER;
        };
        getChildren().setAll(icon.node(), lines, ActButton.plain(texts.get("banner.close"), "", this::clear));
        setVisible(true);
        setManaged(true);
    }

    /** Takes a notice away; a warning stays. */
    public void goOn() {
        if (getStyleClass().contains("info")) {
            clear();
        }
    }

    public void clear() {
        getStyleClass().setAll("banner");
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }
}
