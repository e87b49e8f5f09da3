package org.amends.desk.recovery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Mechanism;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.interlude.InterludePane;
import org.amends.desk.recovery.work.Digits;
import org.amends.desk.recovery.work.StepPane;

/** The keys of each step and of each interlude; what leads about is the same in all of them. */
final class RecoveryKeys {
    private final RecoveryViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final Map<Stage, KeyMap> steps = new EnumMap<>(Stage.class);
    private final Map<Interlude, KeyMap> interludes = new EnumMap<>(Interlude.class);

    /** What keys do beyond the case itself. */
    record Ways(Runnable back, Runnable hold, Runnable zone, Runnable focus) {
    }

    RecoveryKeys(RecoveryViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
    }

    void add(Stage stage, StepPane pane) {
        KeyMap map = new KeyMap(texts).on("Enter", "key.commit." + stage, pane.model()::commit);
        everywhere(map, pane.model()::commit);
        map.on("Esc", "key.back", ways.back());
        pane.addKeys(map);
        steps.put(stage, map);
    }

    void add(Interlude interlude, InterludePane pane) {
        KeyMap map = new KeyMap(texts).on("Enter", "interlude.commit." + interlude, pane::commit)
                .on("Esc", "key.back", () -> back(pane));
        everywhere(map, pane::commit);
        Digits.to(map, pane::choose);
        pane.addKeys(map);
        interludes.put(interlude, map);
    }

    /** The keys that work now. */
    KeyMap now() {
        Optional<Interlude> open = model.interludes().openProperty().get();
        return open.map(interludes::get).orElseGet(() -> steps.get(model.desk().shownProperty().get()));
    }

    /** What is needed most comes first; the key bar shows the first ones. */
    private void everywhere(KeyMap map, Runnable commit) {
        call(map, Interlude.QUESTIONS);
        map.on("F8", "key.hold", ways.hold());
        call(map, Interlude.FIND);
        call(map, Interlude.EVIDENCE);
        call(map, Interlude.CLOCKS);
        call(map, Interlude.CARE);
        call(map, Interlude.BEYOND);
        call(map, Interlude.HAND_OVER);
        call(map, Interlude.SKIP);
        call(map, Interlude.DANGER);
        call(map, Interlude.WAIVE);
        map.on("Ctrl+I", "key.reveal", model::reveal).on("Ctrl+Enter", "key.commit", commit)
                .on("Ctrl+1", "key.way.short", () -> model.way(WayOfExplaining.SHORT))
                .on("Ctrl+2", "key.way.normal", () -> model.way(WayOfExplaining.NORMAL))
                .on("Ctrl+3", "key.way.patient", () -> model.way(WayOfExplaining.PATIENT));
        for (Stage stage : Stage.values()) {
            if (stage == Stage.EXPLAIN && !model.desk().has(Mechanism.GUIDE_SHEET)) {
                continue;
            }
            map.on(Leads.key(stage), "key.step." + stage, () -> show(stage));
        }
        map.on(RecoveryZones.NEXT_ZONE, "key.zone", ways.zone());
    }

    private void call(KeyMap map, Interlude interlude) {
        if (interlude.mechanism().isEmpty() || model.desk().has(interlude.mechanism().get())) {
            map.on(interlude.chord(), "interlude." + interlude, () -> model.interludes().call(interlude));
        }
    }

    /** The step already in sight takes the keyboard back. */
    private void show(Stage stage) {
        boolean wasOpen = model.interludes().close();
        if (model.desk().shownProperty().get() != stage) {
            model.desk().show(stage);
        } else if (!wasOpen) {
            ways.focus().run();
        }
    }

    private void back(InterludePane pane) {
        if (!pane.back() && !model.interludes().close()) {
            ways.back().run();
        }
    }
}
