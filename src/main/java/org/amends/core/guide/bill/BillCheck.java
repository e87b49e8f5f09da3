package org.amends.core.guide.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.refusal.Refusal;

/**
 * Whether the figures of a bill agree with each other: a sheet that explains a sum must not explain a wrong one. The first disagreement is
 * told, with both figures. A line may be a fen off by rounding, a register of the meter one kWh; the total must be exact. Pure.
 */
public final class BillCheck {
    private static final BigDecimal ONE = BigDecimal.ONE;

    private BillCheck() {
    }

    /** Why this bill cannot be explained as it is; empty when it can. */
    public static Optional<Refusal> refusal(Bill bill) {
        return Stream.<Optional<Refusal>>of(there(bill), days(bill), readings(bill), registers(bill), energy(bill), lines(bill), total(bill))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> there(Bill bill) {
        boolean isMixed = bill.lines().stream().map(Bill.Line::sum).anyMatch(s -> !s.currency().equals(bill.total().currency()));
        return refuseIf(bill.readings().isEmpty() || bill.lines().isEmpty(), Refusal.of("bill.empty"))
                .or(() -> refuseIf(isMixed, Refusal.of("bill.currency")));
    }

    private static Optional<Refusal> days(Bill bill) {
        return refuseIf(bill.account().to().isBefore(bill.account().from()),
                Refusal.of("bill.days", bill.account().from().toString(), bill.account().to().toString()));
    }

    private static Optional<Refusal> readings(Bill bill) {
        return bill.readings().stream().filter(r -> r.now().compareTo(r.before()) < 0 || r.before().signum() < 0 || r.times().signum() <= 0)
                .findFirst().map(r -> Refusal.of("bill.reading", text(r.before()), text(r.now())));
    }

    /** Peak, flat and valley together are the whole, where the meter shows both. */
    private static Optional<Refusal> registers(Bill bill) {
        long parts = bill.readings().stream().filter(r -> r.register() != Bill.Register.WHOLE).count();
        if (parts == 0 || parts == bill.readings().size()) {
            return Optional.empty();
        }
        BigDecimal sum = bill.readings().stream().filter(r -> r.register() != Bill.Register.WHOLE).map(Bill.Reading::used)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal times = bill.readings().stream().map(Bill.Reading::times).reduce(ONE, BigDecimal::max);
        return refuseIf(isApart(sum, bill.used(), times.multiply(BigDecimal.valueOf(parts))),
                Refusal.of("bill.registers", text(sum), text(bill.used())));
    }

    private static Optional<Refusal> energy(Bill bill) {
        Map<Bill.Group, BigDecimal> shared = new EnumMap<>(Bill.Group.class);
        bill.lines().stream().filter(l -> l.kind().group() != Bill.Group.NONE)
                .forEach(l -> shared.merge(l.kind().group(), l.units(), BigDecimal::add));
        return shared.isEmpty() ? Optional.of(Refusal.of("bill.empty"))
                : shared.values().stream().filter(units -> isApart(units, bill.used(), ONE)).findFirst()
                        .map(units -> Refusal.of("bill.energy", text(units), text(bill.used())));
    }

    private static Optional<Refusal> lines(Bill bill) {
        return bill.lines().stream().filter(l -> l.units().signum() != 0)
                .filter(l -> isApart(worked(l), BigDecimal.valueOf(l.sum().minor()), ONE)).findFirst()
                .map(l -> Refusal.of("bill.line", text(l.units()), text(l.price()),
                        worked(l).movePointLeft(MoneyText.digits(l.sum().currency())).toPlainString(), MoneyText.figure(l.sum())));
    }

    private static BigDecimal worked(Bill.Line line) {
        return line.units().multiply(line.price()).movePointRight(MoneyText.digits(line.sum().currency()))
                .setScale(0, RoundingMode.HALF_UP);
    }

    private static Optional<Refusal> total(Bill bill) {
        long sum = bill.lines().stream().mapToLong(l -> l.sum().minor()).reduce(0, Math::addExact);
        return refuseIf(sum != bill.total().minor(),
                Refusal.of("bill.total", figure(sum, bill.total().currency()), MoneyText.figure(bill.total())));
    }

    private static boolean isApart(BigDecimal one, BigDecimal other, BigDecimal most) {
        return one.subtract(other).abs().compareTo(most) > 0;
    }

    private static Optional<Refusal> refuseIf(boolean isWrong, Refusal refusal) {
        return isWrong ? Optional.of(refusal) : Optional.empty();
    }

    private static String figure(long minor, String currency) {
        return MoneyText.figure(Money.of(minor, currency));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
