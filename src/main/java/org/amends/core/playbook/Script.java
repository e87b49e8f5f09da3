package org.amends.core.playbook;

import java.util.List;
import org.amends.core.language.Wording;

/** The script of a failure kind. Stages without a step script do not apply to it. */
public record Script(
        Wording danger, List<Question> questions, List<StepScript> steps, List<Need> needs, Wording preparedAnswer) {

    public Script {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        needs = List.copyOf(needs);
    }
}
