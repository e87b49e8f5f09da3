package org.amends.desk.recovery.work;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.amends.core.guide.reading.HardSpot;
import org.amends.desk.kit.Texts;

/** A text with its hard places marked where they stand, each plain twin right behind; gone while nothing has a twin. */
public final class MarkedText extends TextFlow {
    private static final String MARK = "hard-word";

    private final Texts texts;

    public MarkedText(Texts texts) {
        this.texts = texts;
        getStyleClass().add("marked-text");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** The places are those of this very text, in order. */
    public void show(String text, List<HardSpot> spots) {
        getChildren().clear();
        int at = 0;
        for (HardSpot spot : spots) {
            if (spot.hasTwin() && spot.from() >= at) {
                add(text.substring(at, spot.from()), "");
                add(spot.found(), MARK);
                add(texts.get("plain.twin", spot.plain()), "plain-twin");
                at = spot.to();
            }
        }
        setVisible(at > 0);
        if (at > 0) {
            add(text.substring(at), "");
        }
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add("text");
            if (!style.isEmpty()) {
                text.getStyleClass().add(style);
                text.setUnderline(style.equals(MARK));
            }
            getChildren().add(text);
        }
    }
}
