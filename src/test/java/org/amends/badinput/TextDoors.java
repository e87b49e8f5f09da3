package org.amends.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.compensation.SpokenMoney;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.complaint.Murmur;
import org.amends.core.customer.Customer;
import org.amends.core.customer.CustomerMarks;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.Surname;
import org.amends.core.guide.writing.OutageNotice;
import org.amends.core.language.SpokenNumber;
import org.amends.core.language.Wording;
import org.amends.core.order.OrderColumns;
import org.amends.core.people.PasswordRule;
import org.amends.core.people.PersonId;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.core.recovery.TextLength;
import org.amends.core.rights.TypedFact;
import org.amends.core.staff.StaffRules;
import org.amends.core.table.WrittenDate;
import org.amends.core.table.WrittenMoment;
import org.amends.core.timing.spoken.SpokenSpan;
import org.amends.core.timing.spoken.SpokenTime;
import org.amends.export.table.CellText;
import org.amends.hub.enrol.OneTimeCode;
import org.amends.journal.Envelope;
import org.amends.search.Pinyin;
import org.amends.search.Typed;

/** Every place where a text is read that somebody typed, pasted or sent: it answers, and throws nothing whatever the text. */
public final class TextDoors {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final String FORMULA = "=+-@＝＋－＠\t\r";
    private static final Typed SEARCH = new Typed(new Pinyin());

    private TextDoors() {
    }

    /** All by name. */
    public static Map<String, Consumer<String>> all() {
        Map<String, Consumer<String>> doors = new TreeMap<>(typed());
        doors.put("case number", CaseNumber::parse);
        doors.put("password", t -> PasswordRule.check(t, "王"));
        doors.put("colleague", t -> new StaffRules(List.of(), new PersonId("p")).name(t));
        doors.put("surname", Surname::of);
        doors.put("marks", t -> CustomerMarks.of(customer(t)));
        doors.put("mask", t -> MaskedCustomer.of(customer(t)));
        doors.put("masked words", t -> MaskedCustomer.text(Personal.of(t), customer("王秀兰")));
        doors.put("murmur", t -> assertThat(new Murmur(Murmur.Tag.OTHER, Personal.of(t), Murmur.Noticed.SIGNED_IN).words().shown()).isEqualTo(t));
        doors.put("length", TextLength::refusal);
        doors.put("search", SEARCH::parts);
        doors.put("envelope", t -> Envelope.read(t.getBytes(StandardCharsets.UTF_8)));
        doors.put("workbook", t -> assertThat(CellText.forWorkbook(t)).hasSizeLessThanOrEqualTo(32_767));
        doors.put("table", t -> assertThat(isFormula(CellText.forCsv(t))).isFalse());
        return doors;
    }

    /** What is typed as a sum, a time, a number or a code. */
    private static Map<String, Consumer<String>> typed() {
        Map<String, Consumer<String>> doors = new TreeMap<>();
        doors.put("money", t -> SpokenMoney.read(t, "CNY"));
        doors.put("pounds", t -> SpokenMoney.read(t, "GBP"));
        doors.put("number", t -> SpokenNumber.read(SpokenNumber.normal(t)));
        doors.put("span", SpokenSpan::read);
        doors.put("happened", t -> SpokenTime.read(t, NOW, SpokenTime.Side.HAPPENED));
        doors.put("promised", t -> SpokenTime.read(t, NOW, SpokenTime.Side.PROMISED));
        doors.put("hours of an outage", t -> OutageNotice.read(t, t, NOW));
        doors.put("written date", WrittenDate::read);
        doors.put("written moment", t -> WrittenMoment.read(t, LocalTime.NOON));
        doors.put("columns of orders", OrderColumns::of);
        doors.put("one-time code", OneTimeCode::read);
        Arrays.stream(FactType.values()).forEach(type -> {
            FactSpec spec = new FactSpec("it", Wording.same("it"), type, Wording.same(""), List.of(),
                    new FactSpec.Asked(FactSpec.Need.REQUIRED, Optional.empty()));
            doors.put("fact typed, " + type, t -> TypedFact.read(spec, t, NOW, "CNY"));
            doors.put("fact in a file, " + type, t -> FactText.read(spec, t, "CNY"));
        });
        return doors;
    }

    static Customer customer(String text) {
        return new Customer(Personal.of(text), Salutation.MS, Personal.of(text), Personal.of(text), Personal.of(text));
    }

    static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
