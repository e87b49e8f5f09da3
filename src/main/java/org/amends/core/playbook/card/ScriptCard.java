package org.amends.core.playbook.card;

import java.util.List;
import java.util.Set;
import org.amends.core.apology.ApologyElement;

/** The script card of a step, in one language, ready to read out. `says` is never empty. */
public record ScriptCard(List<Say> says, List<Ask> asks, List<String> todos, List<Avoid> avoids) {

    public ScriptCard {
        says = List.copyOf(says);
        asks = List.copyOf(asks);
        todos = List.copyOf(todos);
        avoids = List.copyOf(avoids);
    }

    /** Words to say, the phrase they come from (empty for the prepared answer), why, and which parts of an apology they hold. */
    public record Say(String phrase, String text, String purpose, Set<ApologyElement> elements) {
        public Say {
            elements = Set.copyOf(elements);
        }
    }

    /** A question; without options the answer is typed. */
    public record Ask(String question, String text, List<Option> options) {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /** An answer taken by a number key. */
    public record Option(String id, String label) {
    }

    /** The sentence to avoid, and why. */
    public record Avoid(String text, String why) {
    }
}
