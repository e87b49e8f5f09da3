package org.amends.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.SpokenMoney;
import org.amends.core.language.Spoken;
import org.amends.export.table.CellText;
import org.amends.wire.BatchBody;
import org.amends.wire.Limits;
import org.amends.wire.Opaque;

/** What holds of every text and of all bytes, tried with made-up ones; a failure is told with the shortest text that still fails. */
class TextFieldsTest {
    private static final String SEED = "20261123";

    /** What people type, what they paste, what breaks things, and anything at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> figures = Arbitraries.strings().withChars("0123456789零一二两三十百千万亿元角分块毛点半,.：:-/年月日号时 上下午今明昨周天¥$£eE+－").ofMaxLength(24);
        Arbitrary<String> corpus = Arbitraries.of(BadTexts.all().stream().map(BadTexts.Bad::text).filter(t -> t.length() < 200).toList());
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
        return Arbitraries.oneOf(figures, corpus, anything, corpus.list().ofMaxSize(3).map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
    }

    @Property(seed = SEED, tries = 1500)
    void everyTextFieldAnswers(@ForAll("texts") String text) {
        List<String> fell = new ArrayList<>();
        TextDoors.all().forEach((name, door) -> answer(name, door, text, fell));
        assertThat(fell).isEmpty();
    }

    private static void answer(String name, Consumer<String> door, String text, List<String> fell) {
        try {
            door.accept(text);
        } catch (RuntimeException bug) {
            fell.add(name + ": " + bug);
        }
    }

    @Property(seed = SEED)
    void aCellOfATableIsNeverAFormula(@ForAll("texts") String text) {
        assertThat(TextDoors.isFormula(CellText.forCsv(text))).isFalse();
    }

    @Property(seed = SEED)
    void everySumThatIsSaidIsReadAsItself(@ForAll("sums") long fen) {
        Money sum = new Money(fen, "CNY");
        assertThat(SpokenMoney.read(MoneyText.of(sum).zh(), "CNY")).isInstanceOfSatisfying(Spoken.Parsed.class,
                read -> assertThat(read.value()).isEqualTo(sum));
    }

    @Provide
    Arbitrary<Long> sums() {
        return Arbitraries.longs().between(0, 9_999_999_999L);
    }

    @Property(seed = SEED)
    void whatTheHubTakesApartIsWhatWasPutTogether(@ForAll("packed") List<byte[]> events) throws BatchBody.Unfit {
        assertThat(BatchBody.unpack(BatchBody.pack(events), Limits.V1)).usingRecursiveComparison().isEqualTo(events);
    }

    @Provide
    Arbitrary<List<byte[]>> packed() {
        return texts().filter(t -> !t.isEmpty() && t.indexOf('\n') < 0 && t.indexOf('\r') < 0)
                .map(t -> t.getBytes(StandardCharsets.UTF_8)).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(seed = SEED)
    void whatCannotBeReadIsCarriedUnchanged(@ForAll("bytes") byte[] bytes) {
        Opaque carried = new Opaque(7, "0".repeat(64), "1".repeat(64), bytes);
        assertThat(Opaque.read(carried.line()).orElseThrow().bytes()).isEqualTo(bytes);
    }
}
