package org.amends.core.compensation.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.refusal.Refusal;

/**
 * The one text form of facts, in packs, events and facts files: MONEY `3000.00` in major units, QUANTITY, DAYS, PERCENT
 * a plain decimal, DATE `2026-11-23`, YES_NO `yes` or `no`, CHOICE the option's id, HOURS `0:40` (or `1.5` when that is
 * whole minutes). What people type is another matter: it is read where it is typed.
 */
public final class FactText {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern HOURS_MINUTES = Pattern.compile("(\\d{1,6}):([0-5]\\d)");

    private FactText() {
    }

    /** Reading a fact's text. */
    public sealed interface Read {
        record Value(FactValue value) implements Read {
        }

        record Unfit(FactFault fault) implements Read {
        }
    }

    public static Read read(FactSpec spec, String text, String currency) {
        Optional<FactValue> value = switch (spec.type()) {
            case MONEY -> money(text, currency);
            case QUANTITY -> decimal(text).filter(n -> n.signum() >= 0).map(FactValue.Number::new);
            case PERCENT -> decimal(text).map(FactValue.Number::new);
            case DAYS -> decimal(text).filter(FactText::isWholeAndNotNegative).map(FactValue.Number::new);
            case DATE -> day(text);
            case YES_NO -> text.equals("yes") || text.equals("no")
                    ? Optional.of(new FactValue.Option(text)) : Optional.empty();
            case CHOICE -> spec.options().stream().filter(o -> o.id().equals(text)).findFirst()
                    .map(o -> new FactValue.Option(o.id()));
            case HOURS -> minutes(text);
        };
        return value.<Read>map(Read.Value::new).orElseGet(() -> new Read.Unfit(
                new FactFault(spec.id(), Refusal.of("fact.unfit." + spec.type().key(), text))));
    }

    /** The text that {@link #read} gives back unchanged. */
    public static String write(FactValue value) {
        return switch (value) {
            case FactValue.Sum(Money money) -> major(money).toPlainString();
            case FactValue.Number(BigDecimal n) -> n.toPlainString();
            case FactValue.Minutes(long m) -> m / 60 + ":" + (m % 60 < 10 ? "0" : "") + m % 60;
            case FactValue.Day(LocalDate day) -> day.toString();
            case FactValue.Option(String id) -> id;
        };
    }

    private static Optional<FactValue> money(String text, String currency) {
        int digits = MoneyText.digits(currency);
        return decimal(text).filter(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= digits)
                .map(n -> new FactValue.Sum(Money.of(n.movePointRight(digits).longValueExact(), currency)));
    }

    private static BigDecimal major(Money money) {
        int digits = MoneyText.digits(money.currency());
        return BigDecimal.valueOf(money.minor(), digits);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static boolean isWholeAndNotNegative(BigDecimal n) {
        return n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<FactValue> day(String text) {
        try {
            return Optional.of(new FactValue.Day(LocalDate.parse(text)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<FactValue> minutes(String text) {
        Matcher clock = HOURS_MINUTES.matcher(text);
        if (clock.matches()) {
            return Optional.of(new FactValue.Minutes(
                    Long.parseLong(clock.group(1)) * 60 + Long.parseLong(clock.group(2))));
        }
        return decimal(text).map(n -> n.multiply(BigDecimal.valueOf(60))).filter(FactText::isWholeAndNotNegative)
                .map(n -> new FactValue.Minutes(n.setScale(0, RoundingMode.UNNECESSARY).longValueExact()));
    }
}
