package org.amends.desk.recovery.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.core.evidence.Attached;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.InterludePane;

/** Pieces on their numbers at the left; at the right the file for one, what is attached already, or a piece being looked at. */
public final class EvidencePane implements InterludePane {
    private static final double COLUMN = 330;

    private final EvidenceModel model;
    private final Texts texts;
    private final Runnable close;
    private final EvidenceLines lines;
    private final VBox pieces = new VBox(Space.SMALL);
    private final VBox there = new VBox(Space.SMALL);
    private final StackPane right = new StackPane();
    private final AttachCard attach;
    private final VBox working;
    private final EvidenceLook look;
    private final Columns root;
    private final List<Runnable> numbered = new ArrayList<>();
    /** Lets the number key that chose the piece end before its field takes keys. */
    private final PauseTransition toField = new PauseTransition(Duration.millis(30));

    public EvidencePane(EvidenceModel model, Texts texts, Refusals refusals, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        lines = new EvidenceLines(model, texts, formats);
        attach = new AttachCard(model, texts, refusals);
        look = new EvidenceLook(model, texts, lines::words);
        working = new VBox(Space.MEDIUM, attach, new SectionCard(texts.get("evidence.attached"), Icon.SAVED, there));
        root = new Columns(COLUMN, Space.MEDIUM, new SectionCard(texts.get("evidence.list"), Icon.SHEET, pieces), right);
        root.setId("interlude-evidence");
        pieces.getStyleClass().add("answers");
        there.getStyleClass().add("answers");
        toField.setOnFinished(ended -> attach.focus());
        model.slotsProperty().subscribe(this::fill);
        model.attachedProperty().subscribe(this::fill);
        model.slotProperty().subscribe(slot -> fill());
        model.attachedProperty().subscribe((before, now) -> toList());
        model.lookedProperty().subscribe(this::show);
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::dropped);
    }

    private void fill() {
        numbered.clear();
        pieces.getChildren().clear();
        String title = "";
        for (Slot slot : model.slotsProperty().get()) {
            String rule = slot.need().map(need -> texts.in(need.rule().title())).orElse(texts.get("evidence.whole"));
            if (!rule.equals(title)) {
                title = rule;
                pieces.getChildren().add(EvidenceLines.label(rule, "soft"));
            }
            numbered.add(() -> choose(slot));
            pieces.getChildren().add(lines.piece(slot, numbered.size(), () -> choose(slot)));
        }
        there.getChildren().clear();
        for (Attached one : model.attachedProperty().get()) {
            numbered.add(() -> model.look(one));
            there.getChildren().add(lines.attached(one, numbered.size(), () -> model.look(one)));
        }
        there.getChildren().add(EvidenceLines.label(texts.get(model.attachedProperty().get().isEmpty()
                ? "evidence.attached.none" : "evidence.look"), "soft"));
    }

    /** Back at the list once a piece is there, so that the next number chooses. */
    private void toList() {
        if (root.getScene() != null) {
            root.requestFocus();
        }
    }

    private void choose(Slot slot) {
        model.slotProperty().set(slot);
        focus();
    }

    private boolean asksKind() {
        return model.slotProperty().get() != null && model.slotProperty().get().kinds().size() > 1;
    }

    private void show(Optional<EvidenceModel.Looked> looked) {
        look.show(looked);
        right.getChildren().setAll(looked.isPresent() ? look : working);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        focus();
    }

    @Override
    public void addKeys(KeyMap keys) {
        keys.on("Alt+O", "evidence.pick", attach::pick);
        keys.on(EvidenceLook.MISTAKE, "evidence.mistake.key", () -> model.lookedProperty().get().ifPresent(seen -> look.mistaken()));
    }

    @Override
    public boolean choose(int number) {
        if (asksKind()) {
            boolean isKind = attach.chooseKind(number);
            if (isKind) {
                toField.playFromStart();
            }
            return isKind;
        }
        boolean there = number >= 1 && number <= numbered.size();
        if (there) {
            numbered.get(number - 1).run();
        }
        return there;
    }

    /** Attaches what stands in the field; with nothing chosen and nothing to attach, back to the step. */
    @Override
    public void commit() {
        boolean isIdle = model.slotProperty().get() == null && model.path().value().isBlank();
        if (model.lookedProperty().get().isPresent() && !model.mistake().value().isBlank()) {
            model.withdraw();
        } else if (model.lookedProperty().get().isPresent()) {
            back();
        } else if (isIdle) {
            close.run();
        } else {
            model.attach();
        }
    }

    /** From a look to the list, from a piece to the list. */
    @Override
    public boolean back() {
        boolean was = model.lookAway() || model.slotProperty().get() != null;
        model.slotProperty().set(null);
        if (was) {
            root.requestFocus();
        }
        return was;
    }

    @Override
    public void focus() {
        if (model.slotProperty().get() == null || asksKind()) {
            root.requestFocus();
        } else {
            toField.playFromStart();
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    /** A file dropped without a piece chosen goes to the first one still needed. */
    private void dropped(DragEvent drag) {
        if (model.slotProperty().get() == null) {
            model.slotsProperty().get().stream().filter(slot -> !slot.isMet()).findFirst().ifPresent(model.slotProperty()::set);
        }
        drag.getDragboard().getFiles().stream().findFirst().ifPresent(file -> model.attach(file.getPath()));
        drag.setDropCompleted(true);
        drag.consume();
    }
}
