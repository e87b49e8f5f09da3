package org.amends.core.compensation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.formula.BandedSum.Edge;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.working.Line;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;

/** What a customer reads, line by line; the last two lines (article, proof) are the rule's. */
class WorkedLinesTest {

    @Test
    void wornThing() {
        assertThat(zh(Rules.appliance(), "repairable=no", "item-class=electronic", "item-price=3000",
                "bought-on=2021-11-21", "event-day=2026-11-20")).containsExactly(
                "electronic的使用年限是 10 年，也就是 120 个月。", "2021年11月21日买，2026年11月20日坏，用了 59 个整月。",
                "买价（按发票）：3,000.00 元。", "减去折旧：买价 × 59 ÷ 120 = 1,475.00 元，余 1,525.00 元。");
        assertThat(en(Rules.appliance(), "repairable=no", "item-class=electronic", "item-price=3000",
                "bought-on=2021-11-21", "event-day=2026-11-20")).endsWith(
                "Less wear: price x 59 / 120 = 1,475.00 yuan, leaves 1,525.00 yuan.");
    }

    @Test
    void thingAtItsEdges() {
        assertThat(zh(Rules.appliance(), "repairable=no", "item-class=motor", "item-price=200", "bought-on=2026-05-20",
                "event-day=2026-11-20")).last().isEqualTo("用了 6 个月及以内，按买价全额赔。");
        String floor = "已到使用年限，或余值不足买价的 10%，按买价的 10% 赔：30.00 元。";
        assertThat(zh(Rules.appliance(), "repairable=no", "item-class=heating", "item-price=300", "bought-on=2021-11-20",
                "event-day=2026-11-20")).last().isEqualTo(floor);
        assertThat(zh(Rules.appliance(), "repairable=no", "item-class=heating", "item-price=300", "bought-on=2022-01-20",
                "event-day=2026-11-20")).last().isEqualTo(floor);
        assertThat(zh(Rules.appliance(), "repairable=no", "item-class=electronic", "item-price=300", "bought-on=2017-11-20",
                "event-day=2026-11-20")).last().isEqualTo("减去折旧：买价 × 108 ÷ 120 = 270.00 元，余 30.00 元。");
        assertThat(zh(Rules.appliance(), "repairable=yes", "repair-cost=80.5"))
                .containsExactly("能修好：配件、检测、人工共 80.50 元，由公司承担。");
    }

    @Test
    void shortOutageCountsAsAnHour() {
        assertThat(zh(Rules.outage(), "outage-duration=0:40", "usual-energy=720", "usual-days=30", "energy-price=0.5469",
                "tariff=two-part")).containsExactly("停电 40 分钟，不足 1 小时按 1 小时算。",
                "平常 30 天用电 720 度，平均每小时 720 ÷ (30 × 24) = 1 度。", "可能用的电：每小时用电 × 1 小时 = 1 度。",
                "每度电按目录电价：0.5469 元。", "two-part，按 5 倍算。", "应得：1 度 × 0.5469 元 × 5 = 2.73 元。");
        assertThat(zh(Rules.outage(), "outage-duration=1:30", "usual-energy=720", "usual-days=30", "energy-price=1",
                "tariff=two-part")).startsWith("停电 1 小时 30 分。");
        assertThat(en(Rules.usersFault(), "lost-energy=1250", "energy-price=0.49")).containsExactly(
                "Energy not delivered: 1,250 kWh (by the record of the accident).",
                "Price of one kWh, mean price of last month: 0.49 yuan.", "once: counted 1 times.",
                "Owed: 1,250 kWh x 0.49 yuan x 1 = 612.50 yuan.");
    }

    @Test
    void voltageOutOfRange() {
        assertThat(zh(Rules.voltage(), "out-of-range-energy=300000", "energy-price=1")).containsExactly(
                "电压或频率不合格那段时间用电 300,000 度。", "每度电按当月平均电价：1.00 元。",
                "应得：300,000 度 × 1.00 元 × 20% = 60,000.00 元。");
    }

    @Test
    void meteringBothWays() {
        MeteringRefund error = Rules.metering(MeteringRefund.MeterFault.ERROR);
        assertThat(zh(error, "meter-error=25", "fault-day-known=yes", "energy-in-fault-period=100", "energy-price=0.5"))
                .containsExactly("从出错那天到改正那天，已计电量 100 度。",
                        "电表误差 25%，以“0”误差为基准：电量 × 25 ÷ (100 + 25)，多计 20 度。", "应退：20 度 × 0.50 元 = 10.00 元。");
        assertThat(en(error, "meter-error=-20", "fault-day-known=no", "energy-in-fallback-period=200", "energy-price=0.5"))
                .containsExactly("since the last test: 200 kWh were counted, 100 kWh of them concerned.",
                        "Meter error -20%, reckoned from error zero: energy x 20 / (100 - 20): 25 kWh too little.",
                        "To collect: 25 kWh x 0.50 yuan = 12.50 yuan.");
        assertThat(zh(Rules.metering(MeteringRefund.MeterFault.MULTIPLIER), "true-multiplier=350", "billed-multiplier=100",
                "fault-day-known=yes", "energy-in-fault-period=100000", "energy-price=1")).endsWith(
                "实际倍率 350，算账用的倍率 100：电量 × (350 - 100) ÷ 100，少计 250,000 度。", "应补：250,000 度 × 1.00 元 = 250,000.00 元。");
        assertThat(en(Rules.metering(MeteringRefund.MeterFault.WIRING), "correction-rate=-50", "fault-day-known=yes",
                "energy-in-fault-period=10", "energy-price=1")).endsWith(
                "Difference rate of the wiring -50%: energy x 50%: 5 kWh too much.", "To return: 5 kWh x 1.00 yuan = 5.00 yuan.");
    }

    @Test
    void aNormalMonthInsteadOfWhatWasRecorded() {
        UsualUse both = new UsualUse(UsualUse.Direction.BOTH);
        assertThat(zh(both, "normal-energy=180", "energy-in-fault-period=40", "energy-price=0.56")).containsExactly(
                "按正常月份，这段时间该用电 180 度；账上收了 40 度。", "应补：140 度 × 0.56 元 = 78.40 元。");
        assertThat(en(both, "normal-energy=180", "energy-in-fault-period=240", "energy-price=0.56")).containsExactly(
                "By a normal month 180 kWh would have been used in this time; 240 kWh were billed.",
                "To return: 60 kWh x 0.56 yuan = 33.60 yuan.");
    }

    @Test
    void lateFeeOverTheYear() {
        LateFee fee = Rules.lateFee(LateFee.YearEnd.SPLIT, LateFee.Bounds.NONE);
        assertThat(zh(fee, "user-category=other", "debt=2000", "due-on=2025-12-15", "paid-on=2026-01-18")).containsExactly(
                "other欠费 2,000.00 元，晚 34 天（其中跨年后 18 天）：2,000.00 元 × (16 × 2‰ + 18 × 3‰) = 172.00 元。");
        assertThat(en(fee, "user-category=other", "debt=2000", "due-on=2025-12-31", "paid-on=2026-01-10")).containsExactly(
                "other, debt 2,000.00 yuan, 10 days late (10 of them counted as carried over the year): "
                        + "2,000.00 yuan x 10 × 3‰ = 60.00 yuan.");
        assertThat(zh(fee, "user-category=household", "debt=60", "due-on=2026-03-10", "paid-on=2026-03-30",
                "late-fee-charged=2")).containsExactly(
                "household欠费 60.00 元，晚 20 天：60.00 元 × 20 × 1‰ = 1.20 元。", "已收违约金：2.00 元。", "按规定应收：1.20 元。");
        assertThat(zh(Rules.lateFee(LateFee.YearEnd.WHOLE_AT_CARRIED_RATE, new LateFee.Bounds(Optional.of(Rules.yuan("1")),
                        Optional.of(new BigDecimal("5")))), "user-category=other", "debt=1000", "due-on=2025-12-15",
                "paid-on=2026-01-18")).containsExactly(
                "other欠费 1,000.00 元，晚 34 天（其中跨年后 34 天）：1,000.00 元 × 34 × 3‰ = 102.00 元。",
                "最高为欠费的 5%：50.00 元。");
        assertThat(zh(fee, "user-category=household", "debt=60", "due-on=2026-03-10", "paid-on=2026-03-30",
                "waiver-reason=misread")).last().isEqualTo("这笔违约金免收或退回（misread）：1.20 元。");
    }

    @Test
    void lateFeeUnderTheLeastSum() {
        LateFee fee = Rules.lateFee(LateFee.YearEnd.SPLIT, new LateFee.Bounds(Optional.of(Rules.yuan("1")), Optional.empty()));
        assertThat(zh(fee, "user-category=household", "debt=60", "due-on=2026-03-10", "paid-on=2026-03-11"))
                .last().isEqualTo("不足 1.00 元，按 1.00 元收。");
    }

    @Test
    void bandsAndReceipts() {
        BandedSum band = new BandedSum(new BandedSum.Measure("outage-duration", FactType.HOURS, Edge.MORE_THAN), "",
                List.of(new BandedSum.Schedule("", Wording.same("all"), List.of(new BandedSum.Band(new BigDecimal("12"),
                        Rules.yuan("85"))), Optional.of(new BandedSum.Further(new BigDecimal("12"), Rules.yuan("45"))),
                        Optional.of(Rules.yuan("300")))));
        assertThat(zh(band, "outage-duration=24:01")).containsExactly("all：共 24 小时 1 分。", "超过 12 小时：85.00 元。",
                "之后每满 12 小时加 45.00 元，共 1 次：45.00 元。");
        assertThat(en(band, "outage-duration=100:00")).endsWith("At most 300.00 yuan.");
        BandedSum days = new BandedSum(new BandedSum.Measure("delay", FactType.DAYS, Edge.AT_LEAST), "", List.of(
                new BandedSum.Schedule("", Wording.same("all"), List.of(new BandedSum.Band(new BigDecimal("5"),
                        Rules.yuan("20"))), Optional.empty(), Optional.empty())));
        assertThat(zh(days, "delay=7")).containsExactly("all：共 7 天。", "满 5 天：20.00 元。");
        assertThat(quote(days, "delay=3")).isInstanceOfSatisfying(Quote.NotOwed.class, none -> assertThat(none.why())
                .isEqualTo(new Wording("共 3 天，这条规定从满 5 天起才有补偿。", "It was 3 days; this rule pays from at least 5 days on.")));
        assertThat(zh(new Receipts(Optional.of(Rules.yuan("500"))), "receipts-total=900", "paid-by-others=100"))
                .containsExactly("有票据的实际损失：900.00 元。", "减去别处已赔的：100.00 元。", "最高 500.00 元。");
        assertThat(zh(new FixedSum("", List.of(new FixedSum.Amount("", new Wording("失约", "missed"), Rules.yuan("30"))))))
                .containsExactly("失约：30.00 元。");
    }

    private static List<String> zh(Formula formula, String... facts) {
        return texts(formula, facts).stream().map(Wording::zh).toList();
    }

    private static List<String> en(Formula formula, String... facts) {
        return texts(formula, facts).stream().map(Wording::en).toList();
    }

    private static List<Wording> texts(Formula formula, String... facts) {
        List<Line> lines = switch (quote(formula, facts)) {
            case Quote.Owed owed -> owed.lines();
            case Quote.Payable payable -> payable.lines();
            case Quote.NotOwed none -> none.lines();
            default -> List.of();
        };
        return lines.stream().map(Line::text).limit(Math.max(0, lines.size() - 2)).toList();
    }

    private static Quote quote(Formula formula, String... facts) {
        Rule rule = Rules.rule("rule-2026", formula,
                Rules.spec(new FactUse("delay", FactType.DAYS), FactSpec.Asked.IF_KNOWN));
        return Quotes.quote(rule, Rules.facts(rule, facts), Rules.TODAY);
    }
}
