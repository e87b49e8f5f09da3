package org.amends.cli.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.bill.Bill;
import org.amends.core.guide.bill.BillCheck;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.language.Language;

/** The figures of a bill from JSON (`assets/schema/sheet-bill.schema.json`), held against each other before anything is written. */
final class BillFile {
    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,8})?";
    private final List<FactsProblem> problems;
    private String currency = "CNY";

    private BillFile(List<FactsProblem> problems) {
        this.problems = problems;
    }

    /** Empty when something is wrong; what, is among the problems. */
    static Optional<SheetFacts> facts(JsonNode tree, Language language, List<FactsProblem> problems) {
        Part root = Part.of(tree, "", problems, "$schema", "hall", "phone", "day", "currency", "account", "readings", "lines", "total",
                "earlier");
        BillFile file = new BillFile(problems);
        Bill bill = file.bill(root);
        if (problems.isEmpty()) {
            BillCheck.refusal(bill).ifPresent(no -> problems.add(FactsProblem.of("", no.key(), no.args().toArray())));
        }
        String hall = root.filled("hall");
        SheetFacts.Head head = new SheetFacts.Head(hall, "", root.filled("day"), "", "");
        SheetFacts.Contact contact = new SheetFacts.Contact(hall, root.filled("phone"), "");
        return problems.isEmpty() ? Optional.of(new BillSheet(language).write(bill, head, contact)) : Optional.empty();
    }

    private Bill bill(Part root) {
        String code = root.filled("currency");
        currency = code.matches("[A-Z]{3}") ? code : wrong(root, "currency", "value.currency", currency);
        Part account = root.must("account", "number", "from", "to", "payBy");
        Optional<Part> earlier = root.may("earlier", "used", "total");
        return new Bill(new Bill.Account(account.text("number"), day(account, "from"), day(account, "to"),
                account.has("payBy") ? Optional.of(day(account, "payBy")) : Optional.empty()),
                root.objects("readings", this::reading, "register", "before", "now", "times"),
                root.objects("lines", this::line, "kind", "units", "price", "sum"), money(root, "total"),
                earlier.map(e -> new Bill.Earlier(number(e, "used"), money(e, "total"))));
    }

    private Bill.Reading reading(Part reading) {
        return new Bill.Reading(choice(reading, "register", Bill.Register.values()), number(reading, "before"), number(reading, "now"),
                reading.has("times") ? number(reading, "times") : BigDecimal.ONE);
    }

    private Bill.Line line(Part line) {
        return new Bill.Line(choice(line, "kind", Bill.Kind.values()), line.has("units") ? number(line, "units") : BigDecimal.ZERO,
                line.has("price") ? number(line, "price") : BigDecimal.ZERO, money(line, "sum"));
    }

    private BigDecimal number(Part part, String name) {
        String text = part.text(name);
        return text.matches(NUMBER) ? new BigDecimal(text) : wrong(part, name, "value.number", BigDecimal.ZERO);
    }

    private Money money(Part part, String name) {
        String text = part.text(name);
        int digits = MoneyText.digits(currency);
        boolean isMoney = text.matches(NUMBER) && new BigDecimal(text).stripTrailingZeros().scale() <= digits;
        return Money.of(isMoney ? new BigDecimal(text).movePointRight(digits).longValueExact() : wrong(part, name, "value.money", 0L), currency);
    }

    private LocalDate day(Part part, String name) {
        try {
            return LocalDate.parse(part.text(name));
        } catch (DateTimeException notADay) {
            return wrong(part, name, "value.day", LocalDate.EPOCH);
        }
    }

    private <E extends Enum<E>> E choice(Part part, String name, E[] values) {
        Function<E, String> named = v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String text = part.text(name);
        return Arrays.stream(values).filter(v -> named.apply(v).equals(text)).findFirst()
                .orElseGet(() -> wrong(part, name, "value.choice", values[0], String.join(", ", Arrays.stream(values).map(named).toList())));
    }

    private <T> T wrong(Part part, String name, String key, T instead, Object... args) {
        problems.add(FactsProblem.of(part.place(name), key, args));
        return instead;
    }
}
