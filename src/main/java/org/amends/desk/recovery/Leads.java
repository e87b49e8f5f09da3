package org.amends.desk.recovery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.core.fairness.Fairness;
import org.amends.core.playbook.Stage;
import org.amends.core.recovery.Step;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.recovery.interlude.Interlude;
import org.amends.desk.recovery.work.CaseDesk;

/** Names the key that leads to what is missing. */
final class Leads {
    private static final String FAIRNESS = "missing.fairness.";
    private static final Map<String, Stage> CHECKS = Map.of("remedy", Stage.RESOLVE, "award", Stage.COMPENSATE,
            "word", Stage.CONFIRM, "cause", Stage.FIND_CAUSE, "dated", Stage.CONFIRM, "paper", Stage.EXPLAIN,
            "apology", Stage.APOLOGISE, "responsibility", Stage.TAKE_RESPONSIBILITY, "feeling", Stage.RECEIVE);

    private final CaseDesk desk;
    private final Texts texts;

    Leads(CaseDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    static String key(Stage stage) {
        return "Alt+" + (stage.ordinal() + 1);
    }

    /** What a gauge still wants. */
    String names(List<String> missing) {
        return missing.stream().map(check -> texts.get("check." + check)).collect(Collectors.joining(texts.get("list.and")));
    }

    /** What a gauge still wants, each with its key. */
    String checks(List<String> missing) {
        return missing.stream().map(check -> texts.get("lead.check", texts.get("check." + check), key(CHECKS.get(check))))
                .collect(Collectors.joining(texts.get("list.and")));
    }

    /** Where to go for what a refusal says is missing; empty when it is here or nowhere. */
    String to(Refusal why) {
        if (why.key().startsWith(FAIRNESS)) {
            return texts.get("lead.fairness", missing(why.key().substring(FAIRNESS.length())), Interlude.WAIVE.chord());
        }
        return stage(why).filter(stage -> stage != desk.shownProperty().get())
                .map(stage -> texts.get("lead.step", key(stage), texts.get("stage." + stage))).orElse("");
    }

    private String missing(String gauge) {
        return Fairness.of(desk.file(), desk.policy().header()).stream()
                .filter(reading -> reading.gauge().name().toLowerCase(Locale.ROOT).equals(gauge)).findFirst()
                .map(reading -> checks(reading.missing())).orElse("");
    }

    private Optional<Stage> stage(Refusal why) {
        return desk.stepsProperty().get().stream().filter(step -> step.missing().contains(why)).map(Step::stage)
                .findFirst();
    }
}
