package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.language.Wording;

/**
 * Pack kind `banded-sum`: a sum by how long it lasted or was late, more for each further whole period, up to a cap. Bands rise.
 * One schedule with an empty option holds for everybody; several are chosen by the fact `byFact`.
 */
public record BandedSum(Measure measure, String byFact, List<Schedule> schedules) implements Formula {

    public BandedSum {
        schedules = List.copyOf(schedules);
        if (schedules.isEmpty() || byFact.isEmpty() && schedules.size() != 1) {
            throw new IllegalArgumentException("one schedule for everybody, or schedules by a fact");
        }
    }

    /** The fact measured: HOURS or DAYS; all bands and periods are in that unit. */
    public record Measure(String fact, FactType type, Edge edge) {
        public Measure {
            if (type != FactType.HOURS && type != FactType.DAYS) {
                throw new IllegalArgumentException("a measure is hours or days, not " + type);
            }
        }
    }

    /** Whether a band begins at its figure or only beyond it. */
    public enum Edge {
        AT_LEAST,
        MORE_THAN
    }

    /** The sum that counts from so many hours or days on. */
    public record Band(BigDecimal from, Money sum) {
    }

    /** Added for each whole further period after the last band began. */
    public record Further(BigDecimal each, Money sum) {
        public Further {
            if (each.signum() <= 0) {
                throw new IllegalArgumentException("a further period of " + each);
            }
        }
    }

    /** The bands for an option of the fact `byFact`. */
    public record Schedule(
            String option, Wording label, List<Band> bands, Optional<Further> further, Optional<Money> cap) {
        public Schedule {
            bands = List.copyOf(bands);
            for (int i = 1; i < bands.size(); i++) {
                if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                    throw new IllegalArgumentException("bands must rise");
                }
            }
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("a schedule without bands");
            }
        }
    }

    @Override
    public List<FactUse> uses() {
        List<FactUse> uses = new ArrayList<>(List.of(new FactUse(measure.fact(), measure.type())));
        if (!byFact.isEmpty()) {
            uses.add(new FactUse(byFact, FactType.CHOICE));
        }
        return uses;
    }
}
