package org.amends.core.compensation.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amends.core.language.Wording;

/**
 * A fact a rule wants to know. `unit` is empty where the type says it all; `options` belong to CHOICE alone.
 * A fact with `askedWhen` is asked, and missed, only while that holds; an OPTIONAL one is never missed.
 */
public record FactSpec(
        String id, Wording label, FactType type, Wording unit, List<FactOption> options, Asked asked) {

    public FactSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(asked, "asked");
        options = List.copyOf(options);
    }

    /** Whether the rule must know the fact, and under which answer to another one. */
    public record Asked(Need need, Optional<When> when) {
        public static final Asked ALWAYS = new Asked(Need.REQUIRED, Optional.empty());
        public static final Asked IF_KNOWN = new Asked(Need.OPTIONAL, Optional.empty());
    }

    /** How much the rule wants the fact. */
    public enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** Another fact has this option. */
    public record When(String fact, String option) {
    }

    /** The label of an option; the option's id where the fact does not list it. */
    public Wording label(String option) {
        return options.stream().filter(o -> o.id().equals(option)).map(FactOption::label).findFirst()
                .orElseGet(() -> Wording.same(option));
    }

    /** Whether the facts so far make this one needed. */
    public boolean isWanted(Facts facts) {
        return asked.need() == Need.REQUIRED
                && asked.when().map(w -> facts.hasOption(w.fact(), w.option())).orElse(true);
    }
}
