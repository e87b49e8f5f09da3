package org.amends.core.playbook;

import java.util.List;
import org.amends.core.language.Wording;

/**
 * What to ask at a step. With choices the answer is one of them, else it is typed. `fact` names the fact of the written
 * rules that the answer fills, empty when it fills none.
 */
public record Question(String id, Stage stage, Wording ask, List<Choice> choices, String fact) {

    public Question {
        choices = List.copyOf(choices);
    }
}
