package org.amends.desk.recovery.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.draft.Drafts;
import org.amends.core.people.Actor;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.recovery.Step;
import org.amends.core.recovery.Steps;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/**
 * The case lying on the desk: the file as it is on disk, its rail, the step on screen, the last refusal. Acts are done
 * one after the other; an act begun while another runs waits for it, so no key is lost. FX thread.
 */
public final class CaseDesk {
    private final Recovery recovery;
    private final Policies policies;
    private final Supplier<Actor> actor;
    private final Background background;
    private final DraftLine drafts;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Step>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Stage> shown = new ReadOnlyObjectWrapper<>(Stage.RECEIVE);
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public CaseDesk(Recovery recovery, Policies policies, Supplier<Actor> actor, Drafts drafts, Background background) {
        this.recovery = recovery;
        this.policies = policies;
        this.actor = actor;
        this.background = background;
        this.drafts = new DraftLine(drafts, background, this::fail);
    }

    /** Lays a case on the desk, at its current step. */
    public void lay(CaseFile next) {
        waiting.clear();
        refusal.set(null);
        take(next);
        shown.set(Steps.current(steps.get()).orElse(Stage.CONFIRM));
    }

    /** Proposes acts. Kept: the file changes and the rail moves on. Refused: {@link #refusalProperty} says why. */
    public void perform(CaseEvent... acts) {
        perform(() -> { }, acts);
    }

    /** As above; `then` runs on the FX thread only when all acts were kept. */
    public void perform(Runnable then, CaseEvent... acts) {
        if (busy.get()) {
            waiting.add(() -> perform(then, acts));
            return;
        }
        CaseFile seen = file.get();
        Actor by = actor.get();
        busy.set(true);
        Callable<Acted> work = () -> recovery.perform(seen, by, acts);
        background.run(work, acted -> ended(acted, then), this::failed);
    }

    /** Shows a step the clerk chose; steps that do not apply are not shown. */
    public void show(Stage stage) {
        if (steps.get().stream().anyMatch(s -> s.stage() == stage
                && s.standing() != Step.Standing.NOT_APPLICABLE)) {
            refusal.set(null);
            shown.set(stage);
        }
    }

    /** Takes the refusal or fault away once the clerk has changed something. */
    public void forgetRefusal() {
        refusal.set(null);
        fault.set(null);
    }

    /** Shows a refusal a screen found out by itself, before any act. */
    public void refuse(Refusal why) {
        refusal.set(why);
    }

    public Policy policy() {
        CaseFile now = file.get();
        return now == null ? policies.present()
                : policies.find(now.progress().policy()).orElseGet(policies::present);
    }

    /** Whether this hall works with it, by the pack of the case. */
    public boolean has(Mechanism mechanism) {
        return policy().header().isOn(mechanism);
    }

    public Optional<FailureKind> kind() {
        return policy().playbook().kind(file.get().intake().kind());
    }

    public Actor actor() {
        return actor.get();
    }

    /** A field of a step, kept as it is typed; `name` is its place below the case. */
    public DraftText typed(String name) {
        return new DraftText(drafts, name);
    }

    /** Nothing of this case is half typed any more. */
    public void dropDrafts() {
        drafts.drop(owner());
    }

    /** Whose fields they are: the case on the desk, empty without one. */
    public String owner() {
        return file.get() == null ? "" : file.get().ref().id().toString();
    }

    public Background background() {
        return background;
    }

    public CaseFile file() {
        return file.get();
    }

    public ReadOnlyObjectProperty<CaseFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Step>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void ended(Acted acted, Runnable then) {
        busy.set(false);
        switch (acted) {
            case Acted.Saved saved -> {
                refusal.set(null);
                boolean wasCurrent = Steps.current(steps.get()).filter(shown.get()::equals).isPresent();
                take(saved.file());
                then.run();
                if (wasCurrent && isDone(shown.get())) {
                    Steps.current(steps.get()).ifPresent(shown::set);
                }
            }
            case Acted.Refused refused -> {
                waiting.clear();
                refusal.set(refused.refusal());
            }
        }
        next();
    }

    private boolean isDone(Stage stage) {
        return steps.get().stream().anyMatch(s -> s.stage() == stage
                && (s.standing() == Step.Standing.DONE || s.standing() == Step.Standing.SKIPPED));
    }

    /** Shows a fault of work a step did beside its acts. */
    public void fail(Throwable why) {
        fault.set(why);
    }

    private void failed(Throwable why) {
        busy.set(false);
        waiting.clear();
        fault.set(why);
    }

    private void next() {
        if (!waiting.isEmpty() && !busy.get()) {
            waiting.poll().run();
        }
    }

    private void take(CaseFile next) {
        file.set(next);
        steps.set(Steps.of(next, kind(), policy().header()));
    }
}
