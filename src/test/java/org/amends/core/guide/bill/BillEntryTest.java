package org.amends.core.guide.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.amends.core.compensation.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BillEntryTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 5, 10, 0);
    private static final Map<BillRow, String> WHOLE = Map.of(BillRow.DAYS, "10月1日 到 10月31日", BillRow.PAY_BY, "11月20日", BillRow.METER,
            "12345 12625", BillRow.STEP_1, "210 0.5469", BillRow.STEP_2, "70 0.5969", BillRow.TOTAL, "156.63", BillRow.LAST, "220 120.82");

    private static BillTyped read(Map<BillRow, String> typed) {
        return new BillEntry(NOW, "CNY").read(typed);
    }

    private static BillTyped with(BillRow row, String text) {
        Map<BillRow, String> typed = new EnumMap<>(WHOLE);
        typed.put(row, text);
        return read(typed);
    }

    @Test
    void aWholeBillIsReadAndItsSumsAreWorkedOut() {
        assertThat(read(WHOLE)).isInstanceOfSatisfying(BillTyped.Ready.class, ready -> {
            assertThat(ready.bill().account().from()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(ready.bill().account().to()).isEqualTo(LocalDate.of(2026, 10, 31));
            assertThat(ready.bill().account().payBy()).hasValue(LocalDate.of(2026, 11, 20));
            assertThat(ready.bill().used()).isEqualByComparingTo("280");
            assertThat(ready.bill().lines()).extracting(Bill.Line::sum).containsExactly(Money.of(11485, "CNY"), Money.of(4178, "CNY"));
            assertThat(ready.bill().earlier().orElseThrow().total()).isEqualTo(Money.of(12082, "CNY"));
        });
    }

    @Test
    void nothingTypedIsNoFault() {
        assertThat(read(Map.of(BillRow.DAYS, "  "))).isEqualTo(new BillTyped.Nothing());
    }

    @ParameterizedTest
    @EnumSource(value = BillRow.class, names = {"DAYS", "METER", "TOTAL"})
    void saysWhichRowIsWantedStill(BillRow row) {
        assertThat(with(row, "")).isEqualTo(new BillTyped.Wanting(row));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DAYS | 10月1日 | bill.two-days",
        "DAYS | 10月1日 到 某天 | time.unclear",
        "DAYS | 10月31日 到 10月1日 | bill.days",
        "PAY_BY | 10月20日 | bill.pay-by",
        "PAY_BY | 昨天 | time.in-past",
        "METER | 12345 | bill.figures",
        "METER | 12345 12625 1 1 | bill.figures",
        "METER | 12625 12345 | bill.reading",
        "METER | 12345 12700 | bill.energy",
        "STEP_1 | 210 x0.5469元a | bill.number",
        "STEP_1 | 210 0.5469 120.00 | bill.line",
        "STEP_1 | 999999999999 999999999999 | bill.sum",
        "STEP_3 | 一档 | bill.number",
        "EXTRA | 1.234 | bill.sum",
        "TOTAL | 156.64 | bill.total",
        "TOTAL | 1e9 | bill.number",
        "LAST | 220 | bill.figures"})
    void aRowThatCannotBeIsNamedAtItsPlace(BillRow row, String text, String key) {
        assertThat(with(row, text)).isInstanceOfSatisfying(BillTyped.Wrong.class,
                wrong -> {
                    assertThat(wrong.row()).isEqualTo(row);
                    assertThat(wrong.why().key()).isEqualTo(key);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"METER | 12,345  12,625", "METER | １２３４５　１２６２５", "METER | 12345 12625 1", "STEP_1 | 210度 × 0.5469元",
        "STEP_1 | 210 0.5469 114.85", "TOTAL | ¥156.63元", "DAYS | 2026-10-01 2026-10-31", "DAYS | 1 Oct to 31 Oct"})
    void figuresAreReadAsPeopleWriteThem(BillRow row, String text) {
        assertThat(with(row, text)).isInstanceOf(BillTyped.Ready.class);
    }

    @Test
    void timesOfDayAndExtrasCountToTheTotal() {
        Map<BillRow, String> typed = new EnumMap<>(WHOLE);
        typed.put(BillRow.PEAK, "180 0.03");
        typed.put(BillRow.VALLEY, "100 -0.2");
        typed.put(BillRow.EXTRA, "-2.03");
        typed.put(BillRow.TOTAL, "140");
        assertThat(read(typed)).isInstanceOf(BillTyped.Ready.class);
    }
}
