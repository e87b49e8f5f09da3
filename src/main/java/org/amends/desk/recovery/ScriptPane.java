package org.amends.desk.recovery;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.card.ScriptCard;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.theme.Space;

/** The script card: what to say in large type, what to do, the sentence to avoid and why. */
final class ScriptPane extends VBox {
    private static final int ROOM = 72;

    private final Texts texts;

    ScriptPane(Texts texts) {
        super(Space.SMALL);
        this.texts = texts;
        getStyleClass().addAll("section-card", "script-card");
        setId("script-card");
    }

    void show(ScriptCard card, Stage stage) {
        getChildren().clear();
        if (card == null) {
            getChildren().add(line(Icon.SAY, texts.get("script.say"), texts.get("script.opening"), "script"));
            return;
        }
        fitting(card.says()).forEach(say ->
                getChildren().add(line(Icon.SAY, texts.get("script.say"), say.text(), "script")));
        if (stage != Stage.RECEIVE && !card.todos().isEmpty()) {
            getChildren().add(line(Icon.DO, texts.get("script.do"), String.join("  ·  ", card.todos()), "plain"));
        }
        List<ScriptCard.Avoid> avoids = card.avoids();
        if (!avoids.isEmpty()) {
            getChildren().add(line(Icon.AVOID, texts.get("script.avoid"),
                    texts.get("script.avoid.line", avoids.getFirst().text(), avoids.getFirst().why()), "soft"));
        }
    }

    /** The first words always; more only while they leave the step below its room. */
    private static List<ScriptCard.Say> fitting(List<ScriptCard.Say> says) {
        int length = 0;
        int fit = 0;
        for (ScriptCard.Say say : says) {
            length += say.text().length();
            if (fit > 0 && length > ROOM) {
                break;
            }
            fit++;
        }
        return says.subList(0, fit);
    }

    private static Node line(Icon icon, String mark, String text, String style) {
        Label sign = new Label(mark, icon.node());
        sign.getStyleClass().addAll("accent", "strong", "script-mark");
        Label words = new Label(text);
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Space.SMALL, sign, words);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        return line;
    }
}
