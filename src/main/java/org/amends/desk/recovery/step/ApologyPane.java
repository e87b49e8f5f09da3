package org.amends.desk.recovery.step;

import java.util.List;
import javafx.scene.Node;
import org.amends.core.apology.ApologyElement;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.recovery.work.Digits;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;
import org.amends.desk.recovery.work.Toggles;

/** The apology: mark what was truly said, by number. */
public final class ApologyPane implements StepPane {
    private final ApologyModel model;
    private final Toggles<ApologyElement> said;
    private final SectionCard root;

    public ApologyPane(ApologyModel model, Texts texts) {
        this.model = model;
        said = new Toggles<>(model.said(), model::toggle);
        said.fill(List.of(ApologyElement.values()), e -> texts.get("apology." + e));
        root = new SectionCard(texts.get("apology.said"), Icon.DONE, said);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        Digits.to(keys, said::choose);
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
