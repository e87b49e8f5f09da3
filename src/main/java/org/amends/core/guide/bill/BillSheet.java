package org.amends.core.guide.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.guide.SheetFacts;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;

/** Explains a bill with the customer's own figures: readings to energy, energy to each sum, the sums to the total. Ask {@link BillCheck} first. Pure. */
public final class BillSheet {
    public static final String TEMPLATE = "bill";
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_DUE = DateTimeFormatter.ofPattern("M月d日（EEEE）前", Locale.CHINA);
    private static final DateTimeFormatter EN_DUE = DateTimeFormatter.ofPattern("'by' EEEE d MMMM", Locale.ENGLISH);

    private final Language language;

    public BillSheet(Language language) {
        this.language = language;
    }

    /** `head` names the hall and the day; greeting and number may be empty. */
    public SheetFacts write(Bill bill, SheetFacts.Head head, SheetFacts.Contact contact) {
        String message = say("这次电费一共 %s。怎么来的，写在下面。", "This bill is %s. How it comes about stands below.", sum(bill.total()));
        return new SheetFacts(TEMPLATE, new SheetFacts.Head(head.hall(), head.number(), head.day(), head.greeting(), message),
                new SheetFacts.Body(used(bill), registers(bill), List.of(), sums(bill), List.of()), next(bill), contact);
    }

    private String used(Bill bill) {
        String days = say("%s到%s，", "From %s to %s ", day(bill.account().from()), day(bill.account().to()));
        String sentence = days + say("您家用了 %s 度电。", "your home used %s kWh.", number(bill.used()));
        return bill.earlier().map(e -> sentence + (language == Language.EN ? " " : "") + compared(bill, e)).orElse(sentence);
    }

    private String compared(Bill bill, Bill.Earlier earlier) {
        BigDecimal units = bill.used().subtract(earlier.used());
        Money sum = bill.total().minus(earlier.total());
        String energy = switch (units.signum()) {
            case 1 -> say("比上次多用 %s 度，", "That is %s kWh more than last time; ", number(units));
            case -1 -> say("比上次少用 %s 度，", "That is %s kWh less than last time; ", number(units.negate()));
            default -> say("和上次用得一样多，", "That is as much as last time; ");
        };
        Money apart = Money.of(Math.abs(sum.minor()), sum.currency());
        return energy + (sum.isZero() ? say("钱也一样。", "the sum is the same.")
                : sum.isNegative() ? say("少交 %s。", "you pay %s less.", sum(apart)) : say("多交 %s。", "you pay %s more.", sum(apart)));
    }

    private List<String> registers(Bill bill) {
        return bill.readings().stream().map(reading -> {
            String name = switch (reading.register()) {
                case WHOLE -> say("电表", "Meter");
                case PEAK -> say("高峰", "Peak hours");
                case FLAT -> say("平时", "Normal hours");
                case VALLEY -> say("低谷", "Night hours");
            };
            String times = reading.times().compareTo(BigDecimal.ONE) == 0 ? "" : say("，再乘 %s 倍", ", times %s", number(reading.times()));
            return name + say("：%s − %s%s = %s 度", ": %s − %s%s = %s kWh", number(reading.now()), number(reading.before()), times,
                    number(reading.used()));
        }).toList();
    }

    private List<SheetFacts.Gain> sums(Bill bill) {
        List<SheetFacts.Gain> sums = new ArrayList<>();
        bill.lines().forEach(line -> sums.add(new SheetFacts.Gain(title(line), sum(line.sum()), worked(line))));
        sums.add(new SheetFacts.Gain(say("加起来", "In all"), sum(bill.total()), List.of()));
        return sums;
    }

    private List<String> worked(Bill.Line line) {
        return line.units().signum() == 0 ? List.of() : List.of(say("%s 度，每度 %s", "%s kWh at %s each", number(line.units()),
                MoneyText.price(line.price(), line.sum().currency()).in(language)));
    }

    private String title(Bill.Line line) {
        boolean isLess = line.price().signum() < 0;
        return switch (line.kind()) {
            case STEP_1 -> say("第一档的电", "First step");
            case STEP_2 -> say("第二档的电，多出的部分", "Second step, what goes beyond the first");
            case STEP_3 -> say("第三档的电，再多的部分", "Third step, what goes beyond the second");
            case PEAK -> isLess ? say("高峰时段，减", "Peak hours, less") : say("高峰时段", "Peak hours");
            case FLAT -> say("平时", "Normal hours");
            case VALLEY -> isLess ? say("低谷时段，减", "Night hours, less") : say("低谷时段", "Night hours");
            case WHOLE -> say("用的电", "Energy");
            case LATE_FEE -> say("晚交的违约金", "Charge for paying late");
            case STANDING -> say("每月固定的钱", "Standing charge");
            case CREDIT -> say("退给您的", "Given back to you");
            case OTHER -> say("其他", "Other");
        };
    }

    private SheetFacts.Next next(Bill bill) {
        return bill.account().payBy().map(day -> new SheetFacts.Next(say("交这笔电费：%s", "Pay this bill: %s", sum(bill.total())),
                (language == Language.ZH ? ZH_DUE : EN_DUE).format(day))).orElse(SheetFacts.Next.NONE);
    }

    private String day(LocalDate day) {
        return (language == Language.ZH ? ZH_DAY : EN_DAY).format(day);
    }

    private String sum(Money money) {
        return MoneyText.of(money).in(language);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String say(String zh, String en, Object... names) {
        return new Wording(zh, en).in(language).formatted(names);
    }
}
