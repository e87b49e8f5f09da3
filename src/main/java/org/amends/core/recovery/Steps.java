package org.amends.core.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.fairness.Fairness;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;
import org.amends.core.refusal.Refusal;

/** Works the rail out from the facts of a case. The first step neither done nor skipped is the current one. */
public final class Steps {

    private Steps() {
    }

    /** The eight steps in order; a kind not yet chosen leaves all of them applicable; what the pack or the hall leaves off is not asked for. */
    public static List<Step> of(CaseFile file, Optional<FailureKind> kind, PackHeader pack) {
        List<Step> steps = new ArrayList<>();
        boolean currentFound = false;
        for (Stage stage : Stage.values()) {
            Step step = step(file, kind, pack, stage);
            if (step.standing() == Step.Standing.AHEAD && !currentFound) {
                currentFound = true;
                step = new Step(stage, Step.Standing.CURRENT, step.missing());
            }
            steps.add(step);
        }
        return List.copyOf(steps);
    }

    /** The step that is due, empty when all are done. */
    public static Optional<Stage> current(List<Step> steps) {
        return steps.stream().filter(s -> s.standing() == Step.Standing.CURRENT).map(Step::stage).findFirst();
    }

    /** Receiving and confirming are never passed over; the others may be, with a reason. */
    public static boolean maySkip(Stage stage) {
        return stage != Stage.RECEIVE && stage != Stage.CONFIRM;
    }

    private static Step step(CaseFile file, Optional<FailureKind> kind, PackHeader pack, Stage stage) {
        boolean isOff = stage == Stage.EXPLAIN && !pack.isOn(Mechanism.GUIDE_SHEET);
        if (isOff || kind.isPresent() && kind.get().script().steps().stream().noneMatch(s -> s.stage() == stage)) {
            return new Step(stage, Step.Standing.NOT_APPLICABLE, List.of());
        }
        List<Refusal> missing = missing(file, pack, stage);
        if (!missing.isEmpty() && file.progress().skipped().containsKey(stage)) {
            return new Step(stage, Step.Standing.SKIPPED, List.of());
        }
        return new Step(stage, missing.isEmpty() ? Step.Standing.DONE : Step.Standing.AHEAD, missing);
    }

    /** What a stage still wants before it counts as done. */
    static List<Refusal> missing(CaseFile file, PackHeader pack, Stage stage) {
        return switch (stage) {
            case RECEIVE -> wants(
                    want(file.intake().danger().isPresent() || !pack.isOn(Mechanism.DANGER_QUESTION), "danger"),
                    want(!file.intake().safety().wantsAdvice(), "advice"),
                    want(file.intake().complaint().isPresent(), "complaint"),
                    want(file.intake().person().before().isPresent(), "feeling"));
            case APOLOGISE -> wants(want(file.response().apology().isPresent(), "apology"));
            case TAKE_RESPONSIBILITY -> wants(want(file.response().responsibility().isPresent(), "responsibility"));
            case FIND_CAUSE -> wants(want(file.response().cause().isPresent(), "cause"));
            case RESOLVE -> wants(want(!file.resolution().standing().isEmpty(), "remedy"));
            case COMPENSATE -> wants(want(file.resolution().awards().isDecided(), "award"));
            case EXPLAIN -> wants(want(file.closing().paper().isSettled(), "paper"));
            case CONFIRM -> closing(file, pack);
        };
    }

    private static List<Refusal> closing(CaseFile file, PackHeader pack) {
        List<Refusal> missing = new ArrayList<>(wants(
                want(file.closing().word().isPresent(), "word"),
                want(file.closing().after().isDecided() || !pack.isOn(Mechanism.FOLLOW_UP), "followup")));
        Fairness.of(file, pack).stream().filter(g -> !g.isSettled())
                .forEach(g -> missing.add(Refusal.of("missing.fairness." + g.gauge().name().toLowerCase(Locale.ROOT))));
        if (missing.isEmpty() && file.progress().status() != Status.CLOSED) {
            missing.add(Refusal.of("missing.close"));
        }
        return missing;
    }

    private static Optional<Refusal> want(boolean met, String key) {
        return met ? Optional.empty() : Optional.of(Refusal.of("missing." + key));
    }

    @SafeVarargs
    private static List<Refusal> wants(Optional<Refusal>... wants) {
        List<Refusal> missing = new ArrayList<>();
        for (Optional<Refusal> want : wants) {
            want.ifPresent(missing::add);
        }
        return missing;
    }
}
