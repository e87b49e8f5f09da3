package org.amends.desk.recovery.evidence;

import java.io.File;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.amends.core.evidence.EvidenceKind;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.theme.Space;

/** The file for the chosen piece: typed, chosen, or dropped; what was refused stands beneath it. */
final class AttachCard extends VBox {
    private static final double KIND = 120;

    private final EvidenceModel model;
    private final Texts texts;
    private final DraftField path;
    private final AnswerList<EvidenceKind> kinds;
    private final Label chosen = EvidenceLines.label("", "strong");
    private final Label busy;
    private final VBox content = new VBox(Space.SMALL);

    AttachCard(EvidenceModel model, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        path = new DraftField("evidence-path", model.path());
        kinds = new AnswerList<EvidenceKind>(kind -> texts.get("evidence.kind." + kind)).across(KIND);
        kinds.chosenProperty().bindBidirectional(model.kindProperty());
        busy = EvidenceLines.label(texts.get("evidence.busy"), "soft");
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        FieldBox box = new FieldBox(texts.get("evidence.path"), path).help(texts.get("evidence.path.help"))
                .refusal(model.refusalProperty(), refusals);
        ActButton pick = ActButton.quiet(texts.get("evidence.pick"), "Alt+O", this::pick).named("evidence-pick");
        content.getChildren().setAll(chosen, kinds, box, pick, busy);
        getChildren().setAll(new SectionCard(texts.get("evidence.attach"), Icon.DO, content));
        model.slotProperty().subscribe(this::show);
    }

    private void show(Slot slot) {
        chosen.setText(slot == null ? texts.get("evidence.choose")
                : slot.need().map(need -> texts.in(need.piece().words())).orElse(texts.get("evidence.other")));
        boolean asksKind = slot != null && slot.kinds().size() > 1;
        kinds.setVisible(asksKind);
        kinds.setManaged(asksKind);
        if (asksKind) {
            EvidenceKind first = model.kindProperty().get();
            kinds.of(slot.kinds());
            kinds.chosenProperty().set(first);
        }
    }

    /** The system's own window for files; nothing happens when it is closed without a file. */
    void pick() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("evidence.pick"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("evidence.files"),
                "*.jpg", "*.jpeg", "*.png", "*.pdf", "*.JPG", "*.JPEG", "*.PNG", "*.PDF"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.attach(file.getPath());
        }
    }

    boolean chooseKind(int number) {
        return kinds.choose(number);
    }

    void focus() {
        path.requestFocus();
        path.end();
    }
}
