package org.amends.core.compensation.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Figures;
import org.amends.core.compensation.working.Line;
import org.amends.core.compensation.working.Result;
import org.amends.core.compensation.working.Rounding;
import org.amends.core.language.Wording;

/**
 * Pack kind `banded-sum`: a sum by how long it lasted or was late, more for each further whole period, up to a cap.
 * Bands rise. One schedule with an empty option holds for everybody; several are chosen by the fact `byFact`.
 */
public record BandedSum(Measure measure, String byFact, List<Schedule> schedules) implements Formula {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

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

    @Override
    public Result work(Facts facts, Rounding rounding) {
        Optional<Schedule> schedule = byFact.isEmpty() ? Optional.of(schedules.getFirst())
                : facts.option(byFact).flatMap(o -> schedules.stream().filter(s -> s.option().equals(o)).findFirst());
        if (schedule.isEmpty()) {
            return Result.unfit(byFact, "fact.unfit.choice", facts.option(byFact).orElse(""));
        }
        return work(schedule.get(), measured(facts));
    }

    /** In sixtieths of the unit, so that minutes and whole days are exact alike. */
    private BigDecimal measured(Facts facts) {
        return measure.type() == FactType.HOURS ? BigDecimal.valueOf(facts.minutes(measure.fact()).orElseThrow())
                : facts.number(measure.fact()).orElseThrow().multiply(SIXTY);
    }

    private Result work(Schedule schedule, BigDecimal lasted) {
        Optional<Band> reached = schedule.bands().reversed().stream()
                .filter(b -> reaches(lasted, b.from())).findFirst();
        if (reached.isEmpty()) {
            return tooShort(schedule.bands().getFirst(), lasted);
        }
        Band band = reached.get();
        Money sum = band.sum();
        Wording from = spoken(band.from());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(schedule.label().zh() + "：共 " + said(lasted).zh() + "。",
                schedule.label().en() + ": " + said(lasted).en() + " in all."));
        lines.add(Line.part(new Wording(
                edge().zh() + from.zh() + "：" + MoneyText.of(sum).zh() + "。",
                edge().en() + from.en() + ": " + MoneyText.of(sum).en() + "."), sum));
        if (schedule.further().isPresent() && band.equals(schedule.bands().getLast())) {
            sum = sum.plus(further(schedule.further().get(), lasted.subtract(band.from().multiply(SIXTY)), lines));
        }
        if (schedule.cap().isPresent() && sum.isMoreThan(schedule.cap().get())) {
            Money cap = schedule.cap().get();
            lines.add(Line.part(new Wording("最高 " + MoneyText.of(cap).zh() + "。",
                    "At most " + MoneyText.of(cap).en() + "."), cap.minus(sum)));
            sum = cap;
        }
        return Result.owes(sum, lines);
    }

    private Money further(Further further, BigDecimal beyond, List<Line> lines) {
        BigDecimal each = further.each().multiply(SIXTY);
        long times = measure.edge() == Edge.AT_LEAST
                ? beyond.divide(each, 0, RoundingMode.FLOOR).longValueExact()
                : beyond.divide(each, 0, RoundingMode.CEILING).longValueExact() - 1;
        Money sum = Money.of(Math.multiplyExact(times, further.sum().minor()), further.sum().currency());
        if (times > 0) {
            Wording period = spoken(further.each());
            lines.add(Line.part(new Wording(
                    "之后每满 " + period.zh() + "加 " + MoneyText.of(further.sum()).zh() + "，共 " + times + " 次："
                            + MoneyText.of(sum).zh() + "。",
                    "For each further " + period.en() + " " + MoneyText.of(further.sum()).en() + ", " + times
                            + " times: " + MoneyText.of(sum).en() + "."), sum));
        }
        return sum;
    }

    private boolean reaches(BigDecimal lasted, BigDecimal from) {
        int side = lasted.compareTo(from.multiply(SIXTY));
        return measure.edge() == Edge.AT_LEAST ? side >= 0 : side > 0;
    }

    private Result tooShort(Band first, BigDecimal lasted) {
        Wording from = spoken(first.from());
        Wording real = said(lasted);
        return new Result.Nothing("band.not-reached", new Wording(
                "共 " + real.zh() + "，这条规定从" + edge().zh() + from.zh() + "起才有补偿。",
                "It was " + real.en() + "; this rule pays from " + edge().en().toLowerCase(Locale.ROOT) + from.en()
                        + " on."),
                measure.fact(), List.of());
    }

    private Wording edge() {
        return measure.edge() == Edge.AT_LEAST ? new Wording("满 ", "At least ") : new Wording("超过 ", "More than ");
    }

    private Wording spoken(BigDecimal units) {
        return said(units.multiply(SIXTY));
    }

    private Wording said(BigDecimal sixtieths) {
        if (measure.type() == FactType.HOURS) {
            return Figures.duration(sixtieths.longValue());
        }
        String days = Figures.plain(sixtieths.divide(SIXTY, 4, RoundingMode.HALF_UP));
        return new Wording(days + " 天", days + " days");
    }
}
