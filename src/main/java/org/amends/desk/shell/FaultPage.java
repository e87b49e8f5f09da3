package org.amends.desk.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.theme.Space;

/** The whole page when the counter cannot be opened: what happened, what is safe, what to do now, and the next try. */
public final class FaultPage extends VBox {
    public static final String ID = "fault-page";
    public static final String AGAIN = "fault-again";
    private static final double WIDTH = 720;

    private final Texts texts;
    private final HBox acts = new HBox(Space.MEDIUM);

    /** `code` is what to tell the administrator. */
    public FaultPage(Banner banner, String code, Texts shell) {
        texts = shell;
        setId(ID);
        setAlignment(Pos.CENTER);
        Label title = line(banner.what(), "page-title");
        title.setGraphic(Icon.DANGER.node());
        title.setGraphicTextGap(Space.MEDIUM);
        title.getStyleClass().add("bad");
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(Space.LARGE, title, part("fault.safe", banner.safe()), part("fault.now", banner.now()),
                acts, line(texts.get("fault.code", code), "soft"));
        card.getStyleClass().addAll("section-card", "roomy");
        card.setStyle("-fx-spacing: " + Space.LARGE);
        card.setMaxWidth(WIDTH);
        getChildren().add(card);
    }

    /** Offers to try again; has the keyboard. */
    FaultPage again(Runnable work) {
        ActButton again = ActButton.primary(texts.get("fault.again"), "Enter", work).named(AGAIN);
        acts.getChildren().add(again);
        return this;
    }

    /** Offers the practice store, which needs nothing that failed. */
    FaultPage practice(Runnable work) {
        acts.getChildren().add(ActButton.plain(texts.get("key.practice"), "F4", work).named("fault-practice"));
        return this;
    }

    void focusFirst() {
        acts.getChildren().stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    private VBox part(String key, String text) {
        return new VBox(Space.HAIR, line(texts.get(key), "section-title"), line(text, "text"));
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
