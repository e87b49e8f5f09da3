package org.amends.core.playbook;

import java.util.List;
import org.amends.core.language.Wording;

/** What a failure kind asks of one stage: phrases by id, in order, and what to do. */
public record StepScript(Stage stage, List<String> phrases, List<Wording> todo) {

    public StepScript {
        phrases = List.copyOf(phrases);
        todo = List.copyOf(todo);
    }
}
