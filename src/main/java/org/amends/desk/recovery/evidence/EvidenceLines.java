package org.amends.desk.recovery.evidence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amends.core.evidence.Attached;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.theme.Space;

/** One line for a piece, one for what is attached: number, sign, words. */
final class EvidenceLines {
    private static final int NUMBERED = 9;
    private static final long KILO = 1024;

    private final EvidenceModel model;
    private final Texts texts;
    private final Formats formats;

    EvidenceLines(EvidenceModel model, Texts texts, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
    }

    Node piece(Slot slot, int number, Runnable act) {
        String words = slot.need().map(need -> texts.in(need.piece().words())
                + (need.isMet() ? "\n" + texts.get("evidence.met") : "")).orElse(texts.get("evidence.other"));
        Button line = line(words, number, slot.isMet() ? Icon.DONE : Icon.OPEN, act);
        line.setId("evidence-piece-" + number);
        if (slot.equals(model.slotProperty().get())) {
            line.getStyleClass().add("chosen");
        }
        return line;
    }

    Node attached(Attached one, int number, Runnable act) {
        Button line = line(words(one), number, Icon.LOOK, act);
        line.setId("evidence-attached-" + number);
        return line;
    }

    /** What it is, how large, who attached it and when. */
    String words(Attached one) {
        String piece = model.slotsProperty().get().stream().flatMap(s -> s.need().stream())
                .filter(n -> n.rule().id().equals(one.evidence().rule()) && n.piece().id().equals(one.evidence().piece()))
                .findFirst().map(n -> "\n" + texts.in(n.piece().words())).orElse("");
        return texts.get("evidence.line", texts.get("evidence.kind." + one.evidence().kind()),
                Long.toString(Math.max(1, one.evidence().bytes() / KILO)), model.nameOf(one),
                formats.moment(one.at())) + piece;
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Numbers stand at the lines only while they choose one of them. */
    private Button line(String words, int number, Icon sign, Runnable act) {
        Button line = new Button(words);
        line.getStyleClass().addAll("answer", "numbered");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setWrapText(true);
        line.setContentDisplay(ContentDisplay.LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setGraphic(number <= NUMBERED && model.slotProperty().get() == null
                ? new HBox(Space.SMALL, ActButton.keyCap(Integer.toString(number)), sign.node()) : sign.node());
        line.setOnAction(pressed -> act.run());
        return line;
    }
}
