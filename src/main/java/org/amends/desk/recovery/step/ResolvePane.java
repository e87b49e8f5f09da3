package org.amends.desk.recovery.step;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amends.core.remedy.RemedyTemplate;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.Digits;
import org.amends.desk.recovery.work.GuardedArea;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;
import org.amends.desk.recovery.work.Toggles;
import org.amends.desk.recovery.work.Watch;

/** The remedies with their dates; what is promised here stands on the paper. */
public final class ResolvePane implements StepPane {
    private final ResolveModel model;
    private final Texts texts;
    private final Formats formats;
    private final Toggles<RemedyTemplate> remedies;
    private final VBox root;

    public ResolvePane(ResolveModel model, Texts texts, Formats formats, Watch watch) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        remedies = new Toggles<>(model.chosen(), model::toggle);
        root = new VBox(Space.MEDIUM, new SectionCard(texts.get("resolve.title"), Icon.DONE, remedies),
                new GuardedArea(texts.get("resolve.note"), model.note(), watch, texts));
    }

    private String words(RemedyTemplate template) {
        String due = model.due(template).map(at -> texts.get("resolve.by", formats.moment(at)))
                .orElse(texts.get("resolve.now"));
        return texts.in(template.title()) + "\n" + due;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        Digits.to(keys, remedies::choose);
    }

    @Override
    public void focus() {
        remedies.fill(model.templates(), this::words);
        root.requestFocus();
    }

    @Override
    public StepModel model() {
        return model;
    }
}
