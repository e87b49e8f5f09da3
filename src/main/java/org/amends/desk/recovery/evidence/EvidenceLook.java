package org.amends.desk.recovery.evidence;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.evidence.Attached;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.theme.Space;

/** A piece being looked at; its pictures are let go when the look ends. */
final class EvidenceLook extends VBox {
    private static final double WIDE = 560;
    private static final double HIGH = 300;
    static final String MISTAKE = "Alt+X";

    private final Function<Attached, String> words;
    private final Label what = EvidenceLines.label("", "strong");
    private final VBox pages = new VBox(Space.SMALL);
    private final DraftField mistake;
    private final BooleanProperty isMistaken = new SimpleBooleanProperty();

    EvidenceLook(EvidenceModel model, Texts texts, Function<Attached, String> words) {
        this.words = words;
        mistake = new DraftField("evidence-mistake", model.mistake());
        ScrollPane scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HIGH);
        scroll.setId("evidence-look");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().subscribe(seen -> pages.getChildren().forEach(page ->
                ((ImageView) page).setFitWidth(Math.min(WIDE, Math.max(1, seen.getWidth())))));
        getChildren().setAll(new SectionCard(texts.get("evidence.looking"), Icon.LOOK, what,
                EvidenceLines.label(texts.get("evidence.looking.help"), "soft"), scroll,
                shownWhile(isMistaken, new FieldBox(texts.get("evidence.mistake"), mistake).help(texts.get("evidence.mistake.help"))),
                shownWhile(isMistaken.not(), ActButton.quiet(texts.get("evidence.mistake.key"), MISTAKE, this::mistaken)
                        .named("evidence-mistaken"))));
    }

    /** Asks why it is taken back; Enter then does it. */
    void mistaken() {
        isMistaken.set(true);
        KeyHandover.to(mistake);
    }

    private static <N extends Node> N shownWhile(ObservableBooleanValue when, N node) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    void show(Optional<EvidenceModel.Looked> looked) {
        isMistaken.set(false);
        what.setText(looked.map(EvidenceModel.Looked::attached).map(words).orElse(""));
        pages.getChildren().setAll(looked.stream().flatMap(l -> l.pages().stream()).map(EvidenceLook::page).toList());
    }

    private static ImageView page(byte[] png) {
        ImageView page = new ImageView(new Image(new ByteArrayInputStream(png)));
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.setFitWidth(WIDE);
        return page;
    }
}
