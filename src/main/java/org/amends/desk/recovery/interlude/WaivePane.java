package org.amends.desk.recovery.interlude;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.core.fairness.Gauge;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;

/** Which gauge is left open, by number, and why. */
public final class WaivePane implements InterludePane {
    private final WaiveModel model;
    private final Runnable close;
    private final AnswerList<Gauge> gauges;
    private final DraftField reason;
    private final VBox root;
    /** Lets the choosing number key end first: it must not be typed into the reason. */
    private final PauseTransition toReason = new PauseTransition(Duration.millis(30));

    public WaivePane(WaiveModel model, Texts texts, Runnable close) {
        this.model = model;
        this.close = close;
        gauges = new AnswerList<>(g -> texts.get("gauge." + g));
        gauges.chosenProperty().bindBidirectional(model.gaugeProperty());
        reason = new DraftField("waive-reason", model.reason());
        root = new VBox(new SectionCard(texts.get("waive.title"), Icon.INFO, gauges,
                new FieldBox(texts.get("waive.reason"), reason).help(texts.get("waive.help"))));
        root.setId("interlude-waive");
        toReason.setOnFinished(ended -> reason.requestFocus());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        gauges.of(model.gauges());
        focus();
    }

    @Override
    public boolean choose(int number) {
        boolean there = gauges.choose(number);
        if (there) {
            toReason.playFromStart();
        }
        return there;
    }

    @Override
    public void commit() {
        model.waive(close);
    }

    @Override
    public void focus() {
        if (model.gaugeProperty().get() == null) {
            root.requestFocus();
        } else {
            reason.requestFocus();
        }
    }
}
