package org.amends.core.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amends.core.guide.reading.HardSpot.Kind;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;

class PlainReadingTest {
    private static final Glossary WORDS = Glossary.of(List.of(
            new Term("fee", new Wording("违约金", "late fee"), new Wording("晚交电费要多付的钱", "extra money")),
            new Term("breach", new Wording("违约", "breach"), new Wording("没有做到", "broken word"))),
            "您的电表坏了我们明天来修收元晚交费要多付钱不得");

    private final PlainReading zh = new PlainReading(WORDS, Language.ZH);
    private final PlainReading en = new PlainReading(WORDS, Language.EN);

    @Test
    void findsNothingHardInPlainWords() {
        Ease ease = zh.measure("您的电表坏了。我们明天来修。");
        assertThat(ease.isPlain()).isTrue();
        assertThat(ease.sentences()).isEqualTo(2);
        assertThat(ease.units()).isEqualTo(12);
        assertThat(ease.longest()).isEqualTo(6);
        assertThat(ease.meanTenths()).isEqualTo(60);
    }

    @Test
    void takesTheLongerOfTwoWordsAndPutsItsTwinInPlace() {
        String text = "我们不收违约金。";
        HardSpot spot = zh.measure(text).spots().getFirst();
        assertThat(spot).isEqualTo(new HardSpot(Kind.WORD, 4, 7, "违约金", "晚交电费要多付的钱"));
        assertThat(zh.measure(text).spots()).filteredOn(s -> s.kind() == Kind.WORD).hasSize(1);
        String plain = spot.acceptIn(text);
        assertThat(plain).isEqualTo("我们不收晚交电费要多付的钱。");
        assertThat(zh.measure(plain).isPlain()).isTrue();
    }

    @Test
    void refusesATwinWhenTheTextHasChanged() {
        HardSpot spot = zh.measure("我们不收违约金。").spots().getFirst();
        assertThatThrownBy(() -> spot.acceptIn("我们")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesRareCharactersBeyondTheBasicPlaneAtTheirPlace() {
        Ease ease = zh.measure("𬭎龘来");
        assertThat(ease.spots()).extracting(HardSpot::found).containsExactly("𬭎", "龘");
        assertThat(ease.characters()).isEqualTo(new Ease.Characters(3, 2));
        assertThat(ease.characters().rarePermille()).isEqualTo(666);
    }

    @Test
    void callsNoCharacterRareWithoutAList() {
        assertThat(new PlainReading(Glossary.NONE, Language.ZH).measure("龘").isPlain()).isTrue();
    }

    @Test
    void namesASentenceOfMoreThanTwentyFiveCharacters() {
        String longest = "电".repeat(25);
        assertThat(zh.measure(longest + "。").isPlain()).isTrue();
        assertThat(zh.measure("坏了。" + longest + "表。").spots())
                .containsExactly(new HardSpot(Kind.LONG_SENTENCE, 3, 29, longest + "表", ""));
    }

    @Test
    void namesDoubleNegationOnce() {
        assertThat(zh.measure("我们不得不修").spots()).extracting(HardSpot::kind).containsExactly(Kind.DOUBLE_NEGATION);
    }

    @Test
    void letsAQuestionWithTwoNoesPass() {
        assertThat(new PlainReading(Glossary.NONE, Language.ZH).measure("还有没有不清楚的地方？").isPlain()).isTrue();
    }

    @Test
    void countsEnglishWordsAndKeepsNumbersWhole() {
        Ease ease = en.measure("We pay you 95.50 yuan. We won't ask again.");
        assertThat(ease.sentences()).isEqualTo(2);
        assertThat(ease.units()).isEqualTo(9);
        assertThat(ease.isPlain()).isTrue();
    }

    @Test
    void findsEnglishWordsWholeAndInAnyCase() {
        assertThat(en.measure("Late fee waived.").spots()).extracting(HardSpot::plain).containsExactly("extra money");
        assertThat(en.measure("A chocolate feel.").isPlain()).isTrue();
    }

    @Test
    void measuresNothingInAnEmptyText() {
        assertThat(zh.measure(" \n。")).isEqualTo(new Ease(0, 0, 0, new Ease.Characters(0, 0), List.of()));
    }
}
