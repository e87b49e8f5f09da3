package org.amends.core.guide.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.language.Spoken;
import org.amends.core.language.SpokenNumber;
import org.amends.core.refusal.Refusal;
import org.amends.core.timing.spoken.SpokenTime;

/**
 * Reads a bill's figures as a clerk types them, several to a row with blanks between: two days; the meter's reading before and now (and the
 * multiplier of its transformers); of each line its kWh and its price, with the sum where the bill rounds otherwise; extras and the total as
 * sums; of the bill before its kWh and sum. An empty row is left out. Pure; `now` is hall time, sums are of one currency.
 */
public final class BillEntry {
    /** Days ahead beyond which a day to pay by was read in a wrong year; ours, provisional. */
    private static final int LATEST = 92;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:到|至|~|～|—|–|\\bto\\b|\\buntil\\b|\\s-\\s)\\s*");
    private static final String THOUSANDS = "(?<=\\d),(?=\\d{3}(?!\\d))";
    private static final String NOISE = "[¥￥£,，元度块]|kwh";
    private static final Map<BillRow, Bill.Kind> KINDS = kinds();

    private final LocalDateTime now;
    private final String currency;

    public BillEntry(LocalDateTime now, String currency) {
        this.now = now;
        this.currency = currency;
    }

    private static Map<BillRow, Bill.Kind> kinds() {
        Map<BillRow, Bill.Kind> kinds = new LinkedHashMap<>();
        kinds.put(BillRow.STEP_1, Bill.Kind.STEP_1);
        kinds.put(BillRow.STEP_2, Bill.Kind.STEP_2);
        kinds.put(BillRow.STEP_3, Bill.Kind.STEP_3);
        kinds.put(BillRow.PEAK, Bill.Kind.PEAK);
        kinds.put(BillRow.FLAT, Bill.Kind.FLAT);
        kinds.put(BillRow.VALLEY, Bill.Kind.VALLEY);
        return kinds;
    }

    /** A row that was typed, and why it cannot be. */
    private static final class NotRead extends RuntimeException {
        private final transient BillTyped.Wrong wrong;

        NotRead(BillRow row, Refusal why) {
            super(why.key(), null, false, false);
            wrong = new BillTyped.Wrong(row, why);
        }
    }

    public BillTyped read(Map<BillRow, String> typed) {
        Map<BillRow, String> rows = new LinkedHashMap<>();
        for (BillRow row : BillRow.values()) {
            String text = typed.getOrDefault(row, "").strip();
            if (!text.isEmpty()) {
                rows.put(row, text);
            }
        }
        if (rows.isEmpty()) {
            return new BillTyped.Nothing();
        }
        try {
            return whole(rows);
        } catch (NotRead notRead) {
            return notRead.wrong;
        }
    }

    private BillTyped whole(Map<BillRow, String> rows) {
        List<LocalDate> days = rows.containsKey(BillRow.DAYS) ? days(rows.get(BillRow.DAYS)) : List.of();
        Optional<LocalDate> payBy = Optional.ofNullable(rows.get(BillRow.PAY_BY))
                .map(this::payBy);
        List<Bill.Reading> readings = rows.containsKey(BillRow.METER) ? List.of(meter(rows.get(BillRow.METER))) : List.of();
        List<Bill.Line> lines = lines(rows);
        Optional<Money> total = Optional.ofNullable(rows.get(BillRow.TOTAL)).map(text -> sum(BillRow.TOTAL, one(BillRow.TOTAL, text)));
        Optional<Bill.Earlier> last = Optional.ofNullable(rows.get(BillRow.LAST)).map(this::last);
        Optional<BillRow> wanting = days.isEmpty() ? Optional.of(BillRow.DAYS) : readings.isEmpty() ? Optional.of(BillRow.METER)
                : lines.stream().noneMatch(line -> line.kind().group() != Bill.Group.NONE) ? Optional.of(BillRow.STEP_1)
                : total.isEmpty() ? Optional.of(BillRow.TOTAL) : Optional.empty();
        if (wanting.isPresent()) {
            return new BillTyped.Wanting(wanting.get());
        }
        Bill bill = new Bill(new Bill.Account("", days.get(0), days.get(1), payBy), readings, lines, total.orElseThrow(), last);
        return BillCheck.refusal(bill).<BillTyped>map(why -> new BillTyped.Wrong(place(why), why))
                .orElseGet(() -> new BillTyped.Ready(bill));
    }

    /** Under which row a disagreement is told. */
    private static BillRow place(Refusal why) {
        return switch (why.key()) {
            case "bill.days" -> BillRow.DAYS;
            case "bill.reading", "bill.energy" -> BillRow.METER;
            case "bill.line" -> BillRow.STEP_1;
            default -> BillRow.TOTAL;
        };
    }

    private List<LocalDate> days(String text) {
        String[] two = BETWEEN.split(text);
        String[] days = two.length == 2 ? two : text.split("\\s+");
        if (days.length != 2) {
            throw new NotRead(BillRow.DAYS, Refusal.of("bill.two-days", text));
        }
        return List.of(day(BillRow.DAYS, days[0], SpokenTime.Side.HAPPENED), day(BillRow.DAYS, days[1], SpokenTime.Side.HAPPENED));
    }

    private LocalDate payBy(String text) {
        LocalDate day = day(BillRow.PAY_BY, text, SpokenTime.Side.PROMISED);
        if (day.isAfter(now.toLocalDate().plusDays(LATEST))) {
            throw new NotRead(BillRow.PAY_BY, Refusal.of("bill.pay-by", day.toString()));
        }
        return day;
    }

    private LocalDate day(BillRow row, String text, SpokenTime.Side side) {
        return switch (SpokenTime.read(text, now, side)) {
            case Spoken.Parsed<SpokenTime.When>(SpokenTime.When when, var echo) -> when.day();
            case Spoken.Unclear<SpokenTime.When>(Refusal why) -> throw new NotRead(row, why);
        };
    }

    private Bill.Reading meter(String text) {
        List<BigDecimal> read = numbers(BillRow.METER, text, 2, 3);
        return new Bill.Reading(Bill.Register.WHOLE, read.get(0), read.get(1), read.size() == 3 ? read.get(2) : BigDecimal.ONE);
    }

    private List<Bill.Line> lines(Map<BillRow, String> rows) {
        List<Bill.Line> lines = new ArrayList<>();
        KINDS.forEach((row, kind) -> Optional.ofNullable(rows.get(row)).ifPresent(text -> lines.add(line(row, kind, text))));
        Optional.ofNullable(rows.get(BillRow.EXTRA)).ifPresent(text -> lines.add(new Bill.Line(Bill.Kind.OTHER, BigDecimal.ZERO,
                BigDecimal.ZERO, sum(BillRow.EXTRA, one(BillRow.EXTRA, text)))));
        return lines;
    }

    private Bill.Line line(BillRow row, Bill.Kind kind, String text) {
        List<BigDecimal> figures = numbers(row, text, 2, 3);
        BigDecimal worked = figures.get(0).multiply(figures.get(1)).setScale(MoneyText.digits(currency), RoundingMode.HALF_UP);
        return new Bill.Line(kind, figures.get(0), figures.get(1), sum(row, figures.size() == 3 ? figures.get(2) : worked));
    }

    private Bill.Earlier last(String text) {
        List<BigDecimal> figures = numbers(BillRow.LAST, text, 2, 2);
        return new Bill.Earlier(figures.get(0), sum(BillRow.LAST, figures.get(1)));
    }

    private BigDecimal one(BillRow row, String text) {
        return numbers(row, text, 1, 1).getFirst();
    }

    private Money sum(BillRow row, BigDecimal figure) {
        BigDecimal minor = figure.movePointRight(MoneyText.digits(currency)).stripTrailingZeros();
        if (minor.scale() > 0 || minor.precision() - minor.scale() > 15) {
            throw new NotRead(row, Refusal.of("bill.sum", figure.toPlainString()));
        }
        return Money.of(minor.longValueExact(), currency);
    }

    private static List<BigDecimal> numbers(BillRow row, String text, int least, int most) {
        String plain = SpokenNumber.normal(text).replaceAll(THOUSANDS, "").replaceAll(NOISE, " ").replace('−', '-').strip();
        List<String> pieces = Arrays.stream(plain.split("[\\s×x*=、/]+")).filter(piece -> !piece.isEmpty()).toList();
        pieces.stream().filter(piece -> !NUMBER.matcher(piece).matches()).findFirst().ifPresent(piece -> {
            throw new NotRead(row, Refusal.of("bill.number", piece));
        });
        if (pieces.size() < least || pieces.size() > most) {
            throw new NotRead(row, Refusal.of("bill.figures", Integer.toString(least), Integer.toString(pieces.size())));
        }
        return pieces.stream().map(BigDecimal::new).toList();
    }
}
