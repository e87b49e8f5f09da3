package org.amends.desk.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.playbook.Stage;
import org.amends.core.recovery.Step;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.StepRail;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.StepPane;

/** Lays the three zones out and keeps them in step with the case on the desk. */
final class RecoveryView extends BorderPane {
    /** Enter, Tab, Esc as they are typed. */
    private static final String UNCHANGING = "\r\n\t\u001b";

    private final RecoveryViewModel model;
    private final Texts texts;
    private final Surroundings around;
    private final Map<Stage, StepPane> panes;
    private final StepRail<Stage> rail;
    private final ScriptPane script;
    private final StackPane step = new StackPane();
    private final ContextPane context;
    private final Label refusal = new Label();
    private final HBox acts = new HBox(Space.MEDIUM);
    private final RecoveryZones zones;
    private CaseId laid;

    RecoveryView(RecoveryViewModel model, Surroundings around, Map<Stage, StepPane> panes, Clock clock) {
        this.model = model;
        this.around = around;
        this.panes = panes;
        this.texts = around.texts("recovery");
        Texts kit = around.texts("kit");
        rail = new StepRail<>(kit, model.desk()::show);
        script = new ScriptPane(texts);
        context = new ContextPane(model.desk(), texts, kit, around.formats(), clock);
        zones = new RecoveryZones(new RecoveryZones.Parts(rail, script, step, context, acts), texts);
        setId("recovery");
        layOut();
        follow();
        forgetOnChange();
    }

    private void layOut() {
        refusal.getStyleClass().addAll("warn", "refusal");
        refusal.setId("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(refusal, Priority.ALWAYS);
        acts.setAlignment(Pos.CENTER_RIGHT);
        setCenter(new EmptyState(Icon.RECOVERY, texts.get("empty.what"), texts.get("empty.how")));
    }

    private void follow() {
        model.desk().fileProperty().subscribe(file -> {
            context.show(file);
            lay(file);
        });
        model.desk().stepsProperty().subscribe(this::fillRail);
        model.desk().shownProperty().subscribe(this::showStep);
        model.script().cardProperty().subscribe(card -> script.show(card, model.desk().shownProperty().get()));
        model.desk().refusalProperty().subscribe(this::refuse);
    }

    /** A case newly laid takes the keyboard. A scrolled step is in the scene only once its styles are applied. */
    private void lay(CaseFile file) {
        if (file != null && !file.ref().id().equals(laid)) {
            laid = file.ref().id();
            setCenter(zones);
            applyCss();
            focusStep();
        }
    }

    private void fillRail(List<Step> steps) {
        rail.fill(steps.stream().filter(s -> s.standing() != Step.Standing.NOT_APPLICABLE)
                .map(s -> new StepRail.Entry<>(s.stage(), texts.get("stage." + s.stage()), standing(s))).toList(),
                model.desk().shownProperty().get());
    }

    private static StepRail.Standing standing(Step step) {
        return switch (step.standing()) {
            case DONE -> StepRail.Standing.DONE;
            case CURRENT -> StepRail.Standing.CURRENT;
            case SKIPPED -> StepRail.Standing.SKIPPED;
            case AHEAD, NOT_APPLICABLE -> StepRail.Standing.OPEN;
        };
    }

    /** A refusal stands until something is answered or typed; it must not speak of what is there by now. */
    private void forgetOnChange() {
        zones.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (!key.getCharacter().isEmpty() && !UNCHANGING.contains(key.getCharacter())
                    && !key.isControlDown() && !key.isAltDown()) {
                model.desk().forgetRefusal();
            }
        });
        zones.addEventFilter(ActionEvent.ACTION, act -> model.desk().forgetRefusal());
    }

    private void showStep(Stage stage) {
        StepPane pane = panes.get(stage);
        zones.toWork();
        step.getChildren().setAll(pane.node());
        step.setId("at-" + stage.name().toLowerCase(Locale.ROOT));
        acts.getChildren().setAll(refusal, ActButton.quiet(texts.get("hold"), "F8", () -> model.hold(
                around.navigator()::back)), ActButton.primary(texts.get("key.commit." + stage), "Enter",
                pane.model()::commit).named("commit"));
        fillRail(model.desk().stepsProperty().get());
        pane.focus();
    }

    private void refuse(Refusal why) {
        refusal.setText(why == null ? "" : around.refusals().whole(why));
        if (why != null && model.desk().shownProperty().get() == Stage.RECEIVE) {
            leadBack(why);
        }
    }

    /** Out of the text fields, so that the number keys answer what is missing; back to the field that is wrong. */
    private void leadBack(Refusal why) {
        if (why.key().equals("words.empty")) {
            focusStep();
        } else if (why.key().startsWith("time.")) {
            step.lookup("#when").requestFocus();
        } else if (why.key().equals("customer.phone")) {
            step.lookup("#customer-phone").requestFocus();
        } else {
            step.requestFocus();
        }
    }

    void focusStep() {
        panes.get(model.desk().shownProperty().get()).focus();
    }

    /** Opens what is folded away, or folds it again. */
    void turnZone() {
        zones.turn();
    }

    /** Folds away what was opened over the step; false when nothing was. */
    boolean backToStep() {
        return zones.toWork();
    }

    void tick() {
        context.tick();
    }
}
