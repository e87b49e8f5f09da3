package org.amends.desk.recovery.interlude;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;

/** Why the step on screen is passed over. */
public final class SkipPane implements InterludePane {
    private final SkipModel model;
    private final Texts texts;
    private final Runnable close;
    private final DraftField reason;
    private final VBox root = new VBox();

    public SkipPane(SkipModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        reason = new DraftField("skip-reason", model.reason());
        root.setId("interlude-skip");
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        root.getChildren().setAll(new SectionCard(texts.get("skip.title", texts.get("stage." + model.stage())), Icon.SKIPPED,
                new FieldBox(texts.get("skip.reason"), reason).help(texts.get("skip.help"))));
        focus();
    }

    @Override
    public boolean choose(int number) {
        return false;
    }

    @Override
    public void commit() {
        model.skip(close);
    }

    @Override
    public void focus() {
        reason.requestFocus();
    }
}
