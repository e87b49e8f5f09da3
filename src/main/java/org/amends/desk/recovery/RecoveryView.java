package org.amends.desk.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
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
import org.amends.desk.recovery.ask.QuestionEntry;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.work.StepPane;

/** Lays the three zones out and keeps them in step with the case on the desk. */
final class RecoveryView extends BorderPane {
    /** Enter, Tab, Esc as they are typed. */
    private static final String UNCHANGING = "\r\n\t\u001b";

    /** With less the key bar alone names the key for more questions. */
    private static final double ROOM_TO_OFFER = 760;

    /** Words narrower than this stand too high for a small window. */
    private static final double LEAST_FOR_WORDS = 200;

    private final RecoveryViewModel model;
    private final Texts texts;
    private final Surroundings around;
    private final Panes panes;
    private final Leads leads;
    private final StepRail<Stage> rail;
    private final ScriptPane script;
    private final StackPane step = new StackPane();
    private final ContextPane context;
    private final Label refusal = new Label();
    private final Region gap = new Region();
    private final HBox acts = new HBox(Space.MEDIUM);
    private final RecoveryZones zones;
    private final ActButton ask;
    private final Subscription following;
    private CaseId laid;

    /** What may stand in the middle. */
    record Panes(Map<Stage, StepPane> steps, InterludePanes interludes) {
    }

    RecoveryView(RecoveryViewModel model, Surroundings around, Panes panes, Clock clock) {
        this.model = model;
        this.around = around;
        this.panes = panes;
        this.texts = around.texts("recovery");
        Texts kit = around.texts("kit");
        rail = new StepRail<>(kit, model.desk()::show);
        script = new ScriptPane(texts);
        leads = new Leads(model.desk(), texts);
        ask = ActButton.quiet("", Interlude.QUESTIONS.chord(), () -> model.interludes().call(Interlude.QUESTIONS)).named("ask");
        context = new ContextPane(model, texts, kit, around.formats(), clock);
        zones = new RecoveryZones(new RecoveryZones.Parts(rail, script, step, context, acts), texts);
        setId("recovery");
        layOut();
        following = follow();
        forgetOnChange();
    }

    private void layOut() {
        refusal.getStyleClass().addAll("warn", "refusal");
        refusal.setId("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.setGraphic(Icon.WARNING.node());
        refusal.setMinWidth(LEAST_FOR_WORDS);
        HBox.setHgrow(gap, Priority.ALWAYS);
        acts.setAlignment(Pos.CENTER_RIGHT);
        script.managedProperty().bind(script.visibleProperty());
        setCenter(new EmptyState(Icon.RECOVERY, texts.get("empty.what"), texts.get("empty.how")));
    }

    private Subscription follow() {
        ask.setMinWidth(0);
        ask.managedProperty().bind(ask.visibleProperty());
        ask.visibleProperty().bind(ask.disableProperty().not().and(refusal.visibleProperty().not())
                .and(zones.widthProperty().greaterThan(ROOM_TO_OFFER)));
        return Subscription.combine(model.desk().fileProperty().subscribe(file -> {
            context.show(file);
            lay(file);
        }), model.desk().stepsProperty().subscribe(this::fillRail),
                model.questions().entriesProperty().subscribe(this::offerQuestions),
                model.desk().shownProperty().subscribe(this::showStep),
                model.interludes().openProperty().subscribe((before, now) -> present()),
                model.script().cardProperty().subscribe(card ->
                        script.show(card, model.desk().shownProperty().get())),
                model.desk().refusalProperty().subscribe(this::refuse));
    }

    /** Follows the case no longer; another view does. */
    void leave() {
        following.unsubscribe();
    }

    /** How many questions and foreseen needs are still open at this step. */
    private void offerQuestions(List<QuestionEntry> entries) {
        long needs = model.desk().file() == null ? 0 : model.questions().needs().stream()
                .filter(need -> !model.questions().needsMet().contains(need.id())).count();
        long open = entries.stream().filter(QuestionEntry::isOpen).count() + needs;
        ask.setText(texts.get("ask.call", open));
        ask.setDisable(open == 0);
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

    /** Another step takes an interlude away; only a danger whose advice is not said stays. */
    private void showStep(Stage stage) {
        if (!model.interludes().close()) {
            present();
        }
    }

    /** The step, or what stands in its place for a moment. A danger stands above all, also above the words to say. */
    private void present() {
        Stage stage = model.desk().shownProperty().get();
        Optional<Interlude> open = model.interludes().openProperty().get();
        zones.toWork();
        step.getChildren().setAll(open.<Node>map(i -> panes.interludes().of(i).node())
                .orElseGet(() -> panes.steps().get(stage).node()));
        step.setId("at-" + stage.name().toLowerCase(Locale.ROOT));
        script.setVisible(open.filter(Interlude::standsAlone).isEmpty());
        acts.getChildren().setAll(refusal, gap);
        if (open.isEmpty()) {
            acts.getChildren().add(ask);
        }
        acts.getChildren().add(primary(stage, open));
        fillRail(model.desk().stepsProperty().get());
        open.ifPresentOrElse(i -> panes.interludes().of(i).open(), () -> panes.steps().get(stage).focus());
    }

    private ActButton primary(Stage stage, Optional<Interlude> open) {
        return open.map(i -> ActButton.primary(texts.get("interlude.commit." + i), "Enter", panes.interludes().of(i)::commit))
                .orElseGet(() -> ActButton.primary(texts.get("key.commit." + stage), "Enter",
                        panes.steps().get(stage).model()::commit)).named("commit");
    }

    private void refuse(Refusal why) {
        refusal.setText(why == null ? "" : (around.refusals().whole(why) + " " + leads.to(why)).strip());
        if (why != null && model.interludes().openProperty().get().isEmpty() && model.desk().shownProperty().get() == Stage.RECEIVE) {
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
        model.interludes().openProperty().get().ifPresentOrElse(i -> panes.interludes().of(i).focus(),
                () -> panes.steps().get(model.desk().shownProperty().get()).focus());
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
