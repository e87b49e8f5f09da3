package org.amends.desk.recovery.step;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** Taking responsibility: say the sentence above, then Enter. */
public final class ResponsibilityPane implements StepPane {
    private final ResponsibilityModel model;
    private final SectionCard root;

    public ResponsibilityPane(ResponsibilityModel model, Texts texts) {
        this.model = model;
        Label how = new Label(texts.get("responsibility.how"));
        how.setWrapText(true);
        root = new SectionCard(texts.get("responsibility.title"), Icon.DONE, how);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        // Enter is the screen's; this step has no key of its own
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public StepModel model() {
        return model;
    }
}
