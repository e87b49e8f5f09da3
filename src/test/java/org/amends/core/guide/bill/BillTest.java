package org.amends.core.guide.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.bill.Bill.Kind;
import org.amends.core.guide.bill.Bill.Line;
import org.amends.core.guide.bill.Bill.Reading;
import org.amends.core.guide.bill.Bill.Register;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;
import org.junit.jupiter.api.Test;

class BillTest {
    private static final Bill.Account ACCOUNT = new Bill.Account("0512345678", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31),
            Optional.of(LocalDate.of(2026, 11, 20)));
    private static final List<Reading> READINGS = List.of(reading(Register.WHOLE, "12345", "12625"));
    private static final List<Line> LINES = List.of(line(Kind.STEP_1, "210", "0.5469", 11485), line(Kind.STEP_2, "70", "0.5969", 4178));

    private static Reading reading(Register register, String before, String now) {
        return new Reading(register, new BigDecimal(before), new BigDecimal(now), BigDecimal.ONE);
    }

    private static Line line(Kind kind, String units, String price, long fen) {
        return new Line(kind, new BigDecimal(units), new BigDecimal(price), Money.of(fen, "CNY"));
    }

    private static Bill bill(List<Reading> readings, List<Line> lines, long total) {
        return new Bill(ACCOUNT, readings, lines, Money.of(total, "CNY"),
                Optional.of(new Bill.Earlier(new BigDecimal("220"), Money.of(12082, "CNY"))));
    }

    private static Optional<String> refused(Bill bill) {
        return BillCheck.refusal(bill).map(Refusal::key);
    }

    @Test
    void figuresThatAgreeAreExplained() {
        assertThat(BillCheck.refusal(bill(READINGS, LINES, 15663))).isEmpty();
    }

    @Test
    void aTotalAFenOffIsRefusedWithBothFigures() {
        assertThat(BillCheck.refusal(bill(READINGS, LINES, 15664)))
                .hasValue(Refusal.of("bill.total", "156.63", "156.64"));
    }

    @Test
    void aLineThatIsNotItsEnergyTimesItsPriceIsRefused() {
        assertThat(BillCheck.refusal(bill(READINGS, List.of(line(Kind.STEP_1, "280", "0.5469", 15320)), 15320)))
                .hasValue(Refusal.of("bill.line", "280", "0.5469", "153.13", "153.20"));
    }

    @Test
    void energyThatIsNotWhatTheMeterCountedIsRefused() {
        assertThat(BillCheck.refusal(bill(READINGS, List.of(LINES.getFirst()), 11485)))
                .hasValue(Refusal.of("bill.energy", "210", "280"));
    }

    @Test
    void stepsAndTimesEachShareOutTheSameEnergy() {
        List<Reading> readings = List.of(reading(Register.WHOLE, "0", "280"), reading(Register.PEAK, "0", "180"),
                reading(Register.VALLEY, "0", "100"));
        List<Line> lines = new ArrayList<>(LINES);
        lines.add(line(Kind.PEAK, "180", "0.03", 540));
        lines.add(line(Kind.VALLEY, "100", "-0.20", -2000));
        assertThat(BillCheck.refusal(bill(readings, lines, 14203))).isEmpty();
        assertThat(refused(bill(List.of(readings.getFirst(), readings.get(1), reading(Register.VALLEY, "0", "90")), lines, 14203)))
                .hasValue("bill.registers");
    }

    @Test
    void aMeterThatRanBackDaysTurnedRoundAndEmptyBillsAreRefused() {
        assertThat(refused(bill(List.of(reading(Register.WHOLE, "300", "20")), LINES, 15663))).hasValue("bill.reading");
        assertThat(refused(bill(List.of(), LINES, 15663))).hasValue("bill.empty");
        assertThat(refused(bill(READINGS, List.of(line(Kind.LATE_FEE, "0", "0", 100)), 100))).hasValue("bill.empty");
        Bill.Account turned = new Bill.Account("1", ACCOUNT.to(), ACCOUNT.from(), Optional.empty());
        assertThat(refused(new Bill(turned, READINGS, LINES, Money.of(15663, "CNY"), Optional.empty()))).hasValue("bill.days");
        assertThat(refused(new Bill(ACCOUNT, READINGS, LINES, Money.of(15663, "GBP"), Optional.empty()))).hasValue("bill.currency");
    }

    @Test
    void theSheetSaysReadingsEnergySumsTotalAndWhyItIsMore() {
        SheetFacts sheet = new BillSheet(Language.ZH).write(bill(READINGS, LINES, 15663),
                new SheetFacts.Head("城南供电营业厅", "", "2026年11月5日", "", ""), new SheetFacts.Contact("城南供电营业厅", "0532-85550123", ""));
        assertThat(sheet.head().message()).contains("156.63 元");
        assertThat(sheet.body().happened()).isEqualTo("10月1日到10月31日，您家用了 280 度电。比上次多用 60 度，多交 35.81 元。");
        assertThat(sheet.body().did()).containsExactly("电表：12625 − 12345 = 280 度");
        assertThat(sheet.body().gains()).extracting(SheetFacts.Gain::sum).containsExactly("114.85 元", "41.78 元", "156.63 元");
        assertThat(sheet.next().when()).isEqualTo("11月20日（星期五）前");
    }
}
