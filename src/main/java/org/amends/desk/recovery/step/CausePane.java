package org.amends.desk.recovery.step;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.amends.core.cause.Cause;
import org.amends.core.cause.Reach;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.kit.control.AskSequence;
import org.amends.desk.recovery.work.Digits;
import org.amends.desk.recovery.work.GuardedArea;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;
import org.amends.desk.recovery.work.Watch;

/** The cause, how wide it reaches, and a note; what the cause means stands beside it in plain words. */
public final class CausePane implements StepPane {
    private static final double COLUMN = 300;
    private static final double LIST_COLUMN = 210;

    private final CauseModel model;
    private final Texts texts;
    private final AskSequence asks;
    private final Columns root;
    private final GuardedArea note;

    public CausePane(CauseModel model, Texts texts, Watch watch) {
        this.model = model;
        this.texts = texts;
        asks = new AskSequence(texts.get("cause.asked"));
        note = new GuardedArea(texts.get("cause.note"), model.note(), watch, texts);
        Label meaning = new Label();
        meaning.setWrapText(true);
        model.causeProperty().subscribe(c -> meaning.setText(
                c == null ? texts.get("cause.meaning.none") : texts.in(c.meaning())));
        SectionCard ask = new SectionCard(texts.get("cause.title"), Icon.ASK, asks);
        SectionCard means = new SectionCard(texts.get("cause.meaning"), Icon.INFO, meaning, note);
        root = new Columns(COLUMN, Space.MEDIUM, ask, means).weighing(1.6, 1);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        Digits.to(keys, asks::choose);
        keys.on("0", "key.answer", () -> asks.choose(0));
    }

    /** The pack's causes for the kind; built anew because the kind may have changed. */
    @Override
    public void focus() {
        AnswerList<Cause> causes = new AnswerList<Cause>(c -> texts.get("party." + c.party()) + " · "
                + texts.in(c.title())).of(model.causes()).across(LIST_COLUMN);
        causes.chosenProperty().set(model.causeProperty().get());
        causes.chosenProperty().subscribe((was, is) -> model.causeProperty().set(is));
        AnswerList<Reach> reach = new AnswerList<Reach>(r -> texts.get("reach." + r)).of(List.of(Reach.values()));
        if (model.causeProperty().get() != null) {
            reach.chosenProperty().set(model.reachProperty().get());
        }
        reach.chosenProperty().subscribe((was, is) -> model.reachProperty().set(is));
        asks.fill(List.of(new AskSequence.Ask<>(texts.get("cause.ask"), causes, c -> texts.in(c.title())),
                new AskSequence.Ask<>(texts.get("reach.ask"), reach, r -> texts.get("reach." + r))));
        root.requestFocus();
    }

    @Override
    public StepModel model() {
        return model;
    }
}
