package org.amends.core.compensation.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.refusal.Refusal;

/** Facts that cannot be: of the wrong type, an option that is none, a day yet to come, a claim before the event. */
final class FactChecks {

    private FactChecks() {
    }

    static List<FactFault> faults(Rule rule, Facts facts, LocalDate today) {
        List<FactFault> faults = new ArrayList<>();
        for (FactSpec spec : rule.facts()) {
            Optional.ofNullable(facts.values().get(spec.id())).flatMap(v -> fault(rule, spec, v, today))
                    .ifPresent(refusal -> faults.add(new FactFault(spec.id(), refusal)));
        }
        Optional<LocalDate> event = facts.day(Facts.EVENT_DAY);
        facts.day(Facts.CLAIM_DAY).filter(claim -> event.filter(claim::isBefore).isPresent()).ifPresent(
                claim -> faults.add(new FactFault(Facts.CLAIM_DAY, Refusal.of("fact.claim-before-event"))));
        return faults;
    }

    private static Optional<Refusal> fault(Rule rule, FactSpec spec, FactValue value, LocalDate today) {
        if (!fits(spec.type(), value)) {
            return Optional.of(Refusal.of("fact.unfit." + spec.type().key()));
        }
        return switch (value) {
            case FactValue.Option(String id) when spec.type() == FactType.CHOICE
                    && spec.options().stream().noneMatch(o -> o.id().equals(id)) ->
                    Optional.of(Refusal.of("fact.unfit.choice", id));
            case FactValue.Option(String id) when spec.type() == FactType.YES_NO && !isYesOrNo(id) ->
                    Optional.of(Refusal.of("fact.unfit.yes-no", id));
            case FactValue.Day(LocalDate day) when day.isAfter(today)
                    && !rule.calculation().formula().mayLieAhead(spec.id()) ->
                    Optional.of(Refusal.of("fact.in-future", day.toString()));
            case FactValue.Sum(var money) when !money.currency().equals(rule.calculation().rounding().currency()) ->
                    Optional.of(Refusal.of("currency.other"));
            case FactValue.Sum(var money) when money.isNegative() -> Optional.of(Refusal.of("fact.negative"));
            case FactValue.Number(var n) when n.signum() < 0 && spec.type() != FactType.PERCENT ->
                    Optional.of(Refusal.of("fact.negative"));
            case FactValue.Minutes(long minutes) when minutes < 0 -> Optional.of(Refusal.of("fact.negative"));
            default -> Optional.empty();
        };
    }

    private static boolean isYesOrNo(String id) {
        return id.equals("yes") || id.equals("no") || id.equals(Quotes.NOT_YET_KNOWN);
    }

    private static boolean fits(FactType type, FactValue value) {
        return switch (type) {
            case MONEY -> value instanceof FactValue.Sum;
            case QUANTITY, DAYS, PERCENT -> value instanceof FactValue.Number;
            case DATE -> value instanceof FactValue.Day;
            case YES_NO, CHOICE -> value instanceof FactValue.Option;
            case HOURS -> value instanceof FactValue.Minutes;
        };
    }
}
