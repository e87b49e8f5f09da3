package org.amends.core.rights;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.amends.core.compensation.SpokenMoney;
import org.amends.core.compensation.fact.FactOption;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.language.Spoken;
import org.amends.core.language.SpokenNumber;
import org.amends.core.language.Wording;
import org.amends.core.timing.spoken.SpokenSpan;
import org.amends.core.timing.spoken.SpokenTime;

/**
 * Reads what a clerk types into a fact's field, the way people write it or in the facts' own text form. Pure. Refusal keys are
 * those of SpokenMoney, SpokenTime and SpokenSpan, else `number.unclear`, `number.negative`, `number.not-whole`, `choice.unclear`.
 * Whether a day may lie in the future is the rule's matter, not judged here.
 */
public final class TypedFact {
    private static final Map<String, FactValue.Option> YES_OR_NO = Map.ofEntries(
            Map.entry("是", FactValue.Option.YES), Map.entry("有", FactValue.Option.YES),
            Map.entry("对", FactValue.Option.YES), Map.entry("是的", FactValue.Option.YES),
            Map.entry("yes", FactValue.Option.YES), Map.entry("y", FactValue.Option.YES),
            Map.entry("否", FactValue.Option.NO), Map.entry("不", FactValue.Option.NO),
            Map.entry("没有", FactValue.Option.NO), Map.entry("无", FactValue.Option.NO),
            Map.entry("不是", FactValue.Option.NO), Map.entry("no", FactValue.Option.NO),
            Map.entry("n", FactValue.Option.NO));

    private TypedFact() {
    }

    public static Spoken<FactValue> read(FactSpec spec, String typed, LocalDateTime now, String currency) {
        if (FactText.read(spec, typed.strip(), currency) instanceof FactText.Read.Value(FactValue value)) {
            return new Spoken.Parsed<>(value, FactShown.of(spec, value));
        }
        return switch (spec.type()) {
            case MONEY -> as(spec, SpokenMoney.read(typed, currency), FactValue.Sum::new);
            case DATE -> as(spec, day(typed, now), when -> new FactValue.Day(when.day()));
            case HOURS -> as(spec, SpokenSpan.read(typed), FactValue.Minutes::new);
            case QUANTITY, DAYS, PERCENT -> number(spec, typed);
            case YES_NO -> option(spec, Optional.ofNullable(YES_OR_NO.get(SpokenNumber.normal(typed))), typed);
            case CHOICE -> option(spec, labelled(spec, typed.strip()), typed);
        };
    }

    private static Spoken<SpokenTime.When> day(String typed, LocalDateTime now) {
        Spoken<SpokenTime.When> past = SpokenTime.read(typed, now, SpokenTime.Side.HAPPENED);
        boolean ahead = past instanceof Spoken.Unclear<SpokenTime.When>(var why) && why.key().equals("time.in-future");
        return ahead ? SpokenTime.read(typed, now, SpokenTime.Side.PROMISED) : past;
    }

    private static Spoken<FactValue> number(FactSpec spec, String typed) {
        String bare = SpokenNumber.normal(typed)
                .replaceAll("\\s+|,(?=\\d{3})|^百分之|(千瓦时|kwh|度|天|日|days?|%|元/度|元|倍)$", "");
        boolean negative = bare.startsWith("-") || bare.startsWith("负");
        Optional<BigDecimal> number = SpokenNumber.read(bare.replaceAll("^[-+负]", ""));
        if (number.isEmpty()) {
            return Spoken.unclear("number.unclear", typed.strip());
        }
        BigDecimal value = negative ? number.get().negate() : number.get();
        return switch (spec.type()) {
            case DAYS -> value.stripTrailingZeros().scale() > 0 ? Spoken.unclear("number.not-whole", typed.strip())
                    : notNegative(spec, value, typed);
            case PERCENT -> parsed(spec, new FactValue.Number(value));
            default -> notNegative(spec, value, typed);
        };
    }

    private static Spoken<FactValue> notNegative(FactSpec spec, BigDecimal value, String typed) {
        return value.signum() < 0 ? Spoken.unclear("number.negative", typed.strip())
                : parsed(spec, new FactValue.Number(value));
    }

    private static Optional<FactValue.Option> labelled(FactSpec spec, String typed) {
        return spec.options().stream()
                .filter(o -> o.label().zh().equalsIgnoreCase(typed) || o.label().en().equalsIgnoreCase(typed))
                .findFirst().map(FactOption::id).map(FactValue.Option::new);
    }

    private static Spoken<FactValue> option(FactSpec spec, Optional<FactValue.Option> option, String typed) {
        return option.map(o -> parsed(spec, o)).orElseGet(() -> Spoken.unclear("choice.unclear", typed.strip()));
    }

    private static <T> Spoken<FactValue> as(FactSpec spec, Spoken<T> spoken, Function<T, FactValue> value) {
        return switch (spoken) {
            case Spoken.Parsed<T>(T read, Wording echo) -> parsed(spec, value.apply(read));
            case Spoken.Unclear<T>(var why) -> new Spoken.Unclear<>(why);
        };
    }

    private static Spoken<FactValue> parsed(FactSpec spec, FactValue value) {
        return new Spoken.Parsed<>(value, FactShown.of(spec, value));
    }
}
