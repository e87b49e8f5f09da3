package org.amends.desk.recovery.interlude;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.DangerAdvice;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;

/** What to say at once, in its order and in large type, and whom we call; or the question again. */
public final class DangerPane implements InterludePane {
    private final DangerModel model;
    private final Texts texts;
    private final Formats formats;
    private final Runnable close;
    private final AnswerList<Danger> answers;
    private final VBox root = new VBox(Space.MEDIUM);

    public DangerPane(DangerModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.close = close;
        root.setId("interlude-danger");
        answers = new AnswerList<Danger>(d -> texts.get("danger." + d)).of(List.of(Danger.values()));
        answers.chosenProperty().subscribe((before, now) -> {
            if (now != null) {
                model.answer(now, close);
            }
        });
        model.askingProperty().subscribe((before, now) -> open());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        answers.chosenProperty().set(null);
        root.getChildren().setAll(model.askingProperty().get()
                ? new SectionCard(texts.get("danger.ask"), Icon.DANGER, answers) : advice());
        focus();
    }

    private SectionCard advice() {
        String title = model.advice().map(a -> texts.in(a.title()))
                .orElseGet(() -> model.danger().map(d -> texts.get("danger." + d)).orElse(""));
        SectionCard card = new SectionCard(texts.get("danger.now", title), Icon.DANGER);
        card.getStyleClass().add("danger-card");
        List<String> acts = model.advice().map(a -> a.acts().stream().map(texts::in).toList())
                .orElseGet(() -> List.of(texts.get("danger.silent")));
        for (int i = 0; i < acts.size(); i++) {
            card.getChildren().add(line(Integer.toString(i + 1), acts.get(i), "script"));
        }
        String call = model.advice().map(DangerAdvice::call).map(texts::in).orElseGet(() -> texts.get("danger.call.silent"));
        card.getChildren().add(line(texts.get("danger.call"), call, "strong"));
        model.due().ifPresent(due -> card.getChildren().add(line("", texts.get("danger.due", formats.moment(due)), "soft")));
        if (!model.isWanted()) {
            card.getChildren().add(line("", texts.get("danger.was-said"), "soft"));
        }
        return card;
    }

    private static HBox line(String mark, String text, String style) {
        Label sign = new Label(mark);
        sign.getStyleClass().addAll("bad", "strong", "script-mark");
        Label words = new Label(text);
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Space.SMALL, sign, words);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        return line;
    }

    @Override
    public boolean choose(int number) {
        return model.askingProperty().get() && answers.choose(number);
    }

    @Override
    public void commit() {
        if (!model.askingProperty().get()) {
            model.said(close);
        }
    }

    @Override
    public void focus() {
        root.requestFocus();
    }
}
