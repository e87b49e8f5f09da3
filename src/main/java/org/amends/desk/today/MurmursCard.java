package org.amends.desk.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.murmur.MurmurLine;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** What was noticed and nobody has taken up, the longest waiting first; gone when there is none. */
final class MurmursCard extends VBox {
    private static final int MOST = 9;

    private final TodayViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Texts tags;
    private final VBox rows = new VBox(Space.HAIR);
    private final TakenUp takenUp;

    /** Told which murmur is to become a case. */
    interface TakenUp {
        void take(MurmurLine line);
    }

    MurmursCard(TodayViewModel model, Surroundings around, TakenUp takenUp) {
        this.model = model;
        this.around = around;
        this.takenUp = takenUp;
        texts = around.texts("today");
        tags = around.texts("murmur");
        rows.setId("today-murmurs");
        getChildren().add(new SectionCard(texts.get("today.murmurs"), Icon.SAY, rows));
        managedProperty().bind(visibleProperty());
        model.murmurs().subscribe(this::fill);
        fill();
    }

    private void fill() {
        setVisible(!model.murmurs().isEmpty());
        rows.getChildren().setAll(model.murmurs().stream().limit(MOST).map(this::line).toList());
    }

    private Node line(MurmurLine murmur) {
        Label what = new Label(tags.get("tag." + murmur.murmur().tag()));
        what.getStyleClass().add("strong");
        HBox head = new HBox(Space.SMALL, what);
        if (murmur.equals(model.murmurs().getFirst())) {
            head.getChildren().addFirst(ActButton.keyCap(TodayScreen.TAKE));
        }
        VBox words = new VBox(Space.HAIR, head);
        if (!murmur.murmur().words().isBlank()) {
            words.getChildren().add(wrapped(murmur.murmur().words().shown(), "words"));
        }
        words.getChildren().add(wrapped(texts.get("today.murmur.since", around.formats().moment(murmur.noticedAt()),
                tags.get("source." + murmur.channel())), "soft"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Line(texts.get("today.murmur.take", what.getText()), () -> takenUp.take(murmur), words);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll(style, "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
