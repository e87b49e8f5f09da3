package org.amends.core.compensation.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.compensation.working.Figures;
import org.amends.core.language.Wording;

/**
 * When a rule is in force, both days inclusive. An open end is in force still; a rule with an end is superseded after
 * it.
 */
public record Force(Optional<LocalDate> from, Optional<LocalDate> to) {

    public Force {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("in force from " + from.get() + " to " + to.get());
        }
    }

    public boolean covers(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true) && to.map(t -> !day.isAfter(t)).orElse(true);
    }

    public boolean isSuperseded(LocalDate today) {
        return to.map(today::isAfter).orElse(false);
    }

    /** `2024年6月1日起施行`. */
    public Wording text() {
        if (to.isPresent()) {
            Wording last = Figures.day(to.get());
            return new Wording(from.map(f -> Figures.day(f).zh() + "起，").orElse("") + last.zh() + "后被新版代替",
                    from.map(f -> "from " + Figures.day(f).en() + " ").orElse("") + "until " + last.en() + ", superseded since");
        }
        return from.map(Figures::day).map(f -> new Wording(f.zh() + "起施行", "in force since " + f.en()))
                .orElse(new Wording("施行中", "in force"));
    }
}
