package org.amends.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.compensation.Money;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.bill.Bill;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.language.Language;

/** An ordinary case for each sheet, in both languages. */
final class SheetExamples {
    static final String PHONE = "0532-85550123";
    private static final Set<String> OF_A_CASE = Set.of("recovery", "interim", "promise-slip", "refusal", "compensation");

    private SheetExamples() {
    }

    /** A guide has no case behind it. */
    static SheetFacts of(String id, Language language) {
        SheetFacts facts = language == Language.ZH ? chinese(id) : english(id);
        if (id.equals("bill")) {
            return bill(language);
        }
        return OF_A_CASE.contains(id) ? facts : new SheetFacts(id, new SheetFacts.Head(facts.head().hall(), "",
                facts.head().day(), "", ""), SheetFacts.Body.NONE, SheetFacts.Next.NONE,
                new SheetFacts.Contact(facts.contact().who(), PHONE, ""));
    }

    private static SheetFacts bill(Language language) {
        Bill bill = new Bill(new Bill.Account("0512345678", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31),
                Optional.of(LocalDate.of(2026, 11, 20))),
                List.of(new Bill.Reading(Bill.Register.WHOLE, new BigDecimal("12345"), new BigDecimal("12625"), BigDecimal.ONE)),
                List.of(new Bill.Line(Bill.Kind.STEP_1, new BigDecimal("210"), new BigDecimal("0.5469"), Money.of(11485, "CNY")),
                        new Bill.Line(Bill.Kind.STEP_2, new BigDecimal("70"), new BigDecimal("0.5969"), Money.of(4178, "CNY"))),
                Money.of(15663, "CNY"), Optional.of(new Bill.Earlier(new BigDecimal("220"), Money.of(12082, "CNY"))));
        SheetFacts other = language == Language.ZH ? chinese("bill") : english("bill");
        return new BillSheet(language).write(bill, other.head(), other.contact());
    }

    private static SheetFacts chinese(String id) {
        return new SheetFacts(id,
                new SheetFacts.Head("城南供电营业厅", "3702-01-261123-A007-K", "2026年11月23日", "王女士：您好！",
                        "您的事我们负责办到底。给您添麻烦了，对不起。"),
                new SheetFacts.Body("您反映：电卡读不出来（昨晚八点）。原因：读卡器老化，是我们的设备问题。",
                        List.of("当场换了新电卡，钱和用电记录都在"),
                        List.of(new SheetFacts.Act("上门检查电表读卡口", "11月25日（星期三）下午5点半前"),
                                new SheetFacts.Act("打电话问您好不好用", "11月26日（星期四）上午10点前")),
                        List.of(new SheetFacts.Gain("家用电器损坏赔偿", "1,500.00 元",
                                List.of("电视机，买价 3,000.00 元，用了 60 个月，按 10 年算。",
                                        "3,000.00 × (1 − 60 ÷ 120) = 1,500.00 元。"))),
                        List.of("身份证", "电器发票，没有发票也请来，我们帮您想办法")),
                new SheetFacts.Next("上门检查电表读卡口", "11月25日（星期三）下午5点半前"),
                new SheetFacts.Contact("城南供电营业厅", PHONE, "办理编号 3702-01-261123-A007-K"),
                new SheetFacts.Refused("家用电器损坏赔偿", "过了七天才提出，这条规则不能赔。", "第七条（未核实）", "坏的日子：11月1日",
                        "我们把停电记录写给您。", "不满意，可以打 12398。"));
    }

    private static SheetFacts english(String id) {
        return new SheetFacts(id,
                new SheetFacts.Head("Chengnan Electricity Service Hall, South Gate", "3702-01-261123-A007-K",
                        "23 November 2026", "Dear Ms Wang,", "We see your matter through. We are sorry for the trouble."),
                new SheetFacts.Body("You told us: the card cannot be read. The cause: a worn reader, our equipment.",
                        List.of("A new card on the spot; money and records are kept"),
                        List.of(new SheetFacts.Act("Check the reader of the meter at your home",
                                "by Wednesday 25 November, 5:30 pm")),
                        List.of(new SheetFacts.Gain("Damaged household appliance", "CNY 1,500.00",
                                List.of("Television, CNY 3,000.00, 60 months old, counted over 10 years.",
                                        "3,000.00 × (1 − 60 ÷ 120) = 1,500.00"))),
                        List.of("Identity card", "The invoice; come without it too")),
                new SheetFacts.Next("Check the reader of the meter at your home", "by Wednesday 25 November, 5:30 pm"),
                new SheetFacts.Contact("Chengnan Electricity Service Hall", PHONE, "Case 3702-01-261123-A007-K"),
                new SheetFacts.Refused("Damaged household appliance", "It was asked for after seven days.",
                        "article 7 (unverified)", "Day of damage: 1 November", "We write down the record of the cut.",
                        "Not content? Call 12398."));
    }
}
