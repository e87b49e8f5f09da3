package org.amends.core.guide.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;

/**
 * The figures of one bill as they stand on it. Energy in kWh, prices in whole currency units a kWh, sums in fen. Nothing is worked out here: {@link BillCheck}
 * says whether the figures agree.
 */
public record Bill(Account account, List<Reading> readings, List<Line> lines, Money total, Optional<Earlier> earlier) {

    public Bill {
        readings = List.copyOf(readings);
        lines = List.copyOf(lines);
    }

    /** Whose bill, for which days (both inclusive), to be paid by when. */
    public record Account(String number, LocalDate from, LocalDate to, Optional<LocalDate> payBy) {
    }

    /** What a register of the meter showed; `times` is the multiplier of the transformers, 1 in a home. */
    public record Reading(Register register, BigDecimal before, BigDecimal now, BigDecimal times) {

        public BigDecimal used() {
            return now.subtract(before).multiply(times);
        }
    }

    /** The counters of a meter. */
    public enum Register {
        WHOLE,
        PEAK,
        FLAT,
        VALLEY
    }

    /** One line: energy times price, or a sum alone (`units` and `price` are zero). A difference in price may be negative. */
    public record Line(Kind kind, BigDecimal units, BigDecimal price, Money sum) {
    }

    /** What a line charges. Lines of one group share out the same energy: the steps of a tariff, or the times of day. */
    public enum Kind {
        STEP_1(Group.STEPS),
        STEP_2(Group.STEPS),
        STEP_3(Group.STEPS),
        PEAK(Group.TIMES),
        FLAT(Group.TIMES),
        VALLEY(Group.TIMES),
        WHOLE(Group.WHOLE),
        LATE_FEE(Group.NONE),
        STANDING(Group.NONE),
        CREDIT(Group.NONE),
        OTHER(Group.NONE);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }

        public Group group() {
            return group;
        }
    }

    /** Which energy a line's units are a part of. */
    public enum Group {
        STEPS,
        TIMES,
        WHOLE,
        NONE
    }

    /** The bill before, for the question why this one is higher. */
    public record Earlier(BigDecimal used, Money total) {
    }

    /** What the meter counted: its whole register, or else the sum of its times. */
    public BigDecimal used() {
        return readings.stream().filter(r -> r.register() == Register.WHOLE).findFirst().map(Reading::used)
                .orElseGet(() -> readings.stream().map(Reading::used).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
