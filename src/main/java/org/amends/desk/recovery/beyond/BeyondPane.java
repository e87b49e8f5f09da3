package org.amends.desk.recovery.beyond;

import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.core.casefile.Response.WentBeyond;
import org.amends.core.complaint.Beyond;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.InterludePane;

/** Which way, by number; how to go it and what it still needs; the words kept of it; what went before. */
public final class BeyondPane implements InterludePane {
    private static final double WAY = 210;

    private final BeyondModel model;
    private final Texts texts;
    private final Formats formats;
    private final Runnable close;
    private final AnswerList<Beyond> ways;
    private final VBox how = new VBox(Space.HAIR);
    private final VBox before = new VBox(Space.HAIR);
    private final DraftField words;
    private final VBox root;
    /** Lets the choosing number key end first: it must not be typed into the words. */
    private final PauseTransition toWords = new PauseTransition(Duration.millis(30));

    public BeyondPane(BeyondModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.close = close;
        ways = new AnswerList<Beyond>(way -> texts.get("beyond.way." + way)).across(WAY).of(List.of(Beyond.values()));
        ways.chosenProperty().bindBidirectional(model.wayProperty());
        words = new DraftField("beyond-words", model.words());
        how.setId("beyond-how");
        before.setId("beyond-before");
        root = new VBox(Space.MEDIUM, new SectionCard(texts.get("beyond.title"), Icon.INFO, ways, how,
                new FieldBox(texts.get("beyond.words"), words).help(texts.get("beyond.words.help")), before));
        root.setId("interlude-beyond");
        toWords.setOnFinished(ended -> words.requestFocus());
        model.wayProperty().subscribe((was, now) -> chosen(now));
    }

    /** A way chosen, by whatever key or pointer, wants words. */
    private void chosen(Beyond way) {
        show();
        if (way != null) {
            toWords.playFromStart();
        }
    }

    private void show() {
        how.getChildren().clear();
        Beyond way = model.wayProperty().get();
        if (way != null) {
            how.getChildren().add(label(texts.get("beyond.how." + way), "words"));
            if (!model.missing().isEmpty()) {
                how.getChildren().add(label(texts.get("beyond.missing", model.missing().stream()
                        .map(need -> texts.get("beyond.need." + need)).collect(Collectors.joining(texts.get("care.join")))), "warn"));
            }
        }
    }

    private void past() {
        before.getChildren().setAll(model.done().stream().map(this::line).toList());
    }

    private Label line(WentBeyond done) {
        return label(texts.get("beyond.done", formats.moment(done.at()), texts.get("beyond.way." + done.way()),
                done.words().shown()), "soft");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        show();
        past();
        focus();
    }

    @Override
    public boolean choose(int number) {
        return model.choose(number);
    }

    @Override
    public void commit() {
        model.keep(close);
    }

    @Override
    public void focus() {
        if (model.wayProperty().get() == null) {
            ways.focusFirst();
        } else {
            words.requestFocus();
        }
    }
}
