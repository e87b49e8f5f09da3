package org.amends.core.refusal;

import java.util.List;

/**
 * The rules say no. A value, never an exception, never logged as an error. The key names a text of the desk
 * (`refusal.<key>`), the arguments fill it; `step` names the next lawful step as a key of its own, empty when there is none.
 */
public record Refusal(String key, List<String> args, String step) {

    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(String key, String... args) {
        return new Refusal(key, List.of(args), "");
    }

    public Refusal withStep(String nextStep) {
        return new Refusal(key, args, nextStep);
    }
}
