package org.amends.desk.recovery.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.guide.reading.Term;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final Glossary WORDS = Glossary.of(List.of(
            new Term("check", new Wording("校验", ""), new Wording("检查", "")),
            new Term("late", new Wording("逾期", ""), new Wording("过了期限", ""))), "");

    private final PlainWords words = new PlainWords();

    private static SheetEase ease(String text) {
        return new SheetEase(Language.ZH, List.of(new SheetReading.Part("message", text,
                new PlainReading(WORDS, Language.ZH).measure(text))), List.of());
    }

    @Test
    void takesTwinsAndTakesThemBackStepByStep() {
        assertThat(words.take(ease("校验。"))).isTrue();
        assertThat(words.take(ease("校验，逾期。"))).isTrue();
        assertThat(words.taken()).containsExactlyInAnyOrder("校验", "逾期");
        assertThat(words.takeBack()).isTrue();
        assertThat(words.taken()).containsExactly("校验");
        assertThat(words.takeBack()).isTrue();
        assertThat(words.takeBack()).isFalse();
    }

    @Test
    void takesNothingWhereNothingHasATwin() {
        assertThat(words.take(ease("好的。"))).isFalse();
        assertThat(words.takeBack()).isFalse();
    }

    @Test
    void asksOnceAboutASheetThatIsFarTooHardAndNeverBlocks() {
        SheetEase hard = ease("电".repeat(60));
        assertThat(words.mayPrint(hard)).isFalse();
        assertThat(words.askingProperty().get()).isTrue();
        assertThat(words.mayPrint(hard)).isTrue();
        assertThat(words.askingProperty().get()).isFalse();
        assertThat(words.mayPrint(hard)).isTrue();
        words.clear();
        assertThat(words.mayPrint(hard)).isFalse();
    }

    @Test
    void aPlainSheetGoesOutUnasked() {
        assertThat(words.mayPrint(ease("好的。"))).isTrue();
    }
}
