package org.amends.core.compensation.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amends.core.compensation.Money;

/** The known facts of a case by id. Immutable. A getter is empty when the fact is unknown or of another type. */
public record Facts(Map<String, FactValue> values) {
    public static final Facts NONE = new Facts(Map.of());
    /** The day it happened: it decides which edition of a rule counts. */
    public static final String EVENT_DAY = "event-day";
    /** The day the customer first asked; where it is unknown, today. */
    public static final String CLAIM_DAY = "claim-day";

    public Facts {
        values = Map.copyOf(values);
    }

    public Facts with(String fact, FactValue value) {
        Map<String, FactValue> more = new TreeMap<>(values);
        more.put(fact, value);
        return new Facts(more);
    }

    public boolean has(String fact) {
        return values.containsKey(fact);
    }

    public boolean hasOption(String fact, String option) {
        return option(fact).filter(option::equals).isPresent();
    }

    public Optional<Money> money(String fact) {
        return values.get(fact) instanceof FactValue.Sum(Money money) ? Optional.of(money) : Optional.empty();
    }

    public Optional<BigDecimal> number(String fact) {
        return values.get(fact) instanceof FactValue.Number(BigDecimal n) ? Optional.of(n) : Optional.empty();
    }

    public Optional<Long> minutes(String fact) {
        return values.get(fact) instanceof FactValue.Minutes(long m) ? Optional.of(m) : Optional.empty();
    }

    public Optional<LocalDate> day(String fact) {
        return values.get(fact) instanceof FactValue.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    public Optional<String> option(String fact) {
        return values.get(fact) instanceof FactValue.Option(String id) ? Optional.of(id) : Optional.empty();
    }
}
