package org.amends.core.guide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.Term;
import org.amends.core.guide.reading.Yardstick;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;

class SheetMeasureTest {
    private static final Glossary WORDS = Glossary.of(List.of(
            new Term("check", new Wording("校验", "calibration"), new Wording("检查", "check"))), "我们检查电表");

    private final SheetMeasure measure = new SheetMeasure(WORDS, Language.ZH);

    private static SheetFacts sheet(String message, String happened, int acts) {
        return new SheetFacts("recovery", new SheetFacts.Head("营业厅", "N-1", "11月23日", "您好！", message),
                new SheetFacts.Body(happened, List.of(), Collections.nCopies(acts, new SheetFacts.Act("检查电表", "11月30日前")),
                        List.of(), List.of()),
                SheetFacts.Next.NONE, new SheetFacts.Contact("营业厅", "000", ""));
    }

    @Test
    void lets4ActsPassAndTellsOfTheFifth() {
        assertThat(measure.measure(sheet("我们检查电表。", "", 4)).isPlain()).isTrue();
        assertThat(measure.measure(sheet("我们检查电表。", "", 5)).broken()).containsExactly(Yardstick.ACTS);
    }

    @Test
    void missesTheMainMessage() {
        assertThat(measure.measure(sheet(" ", "", 1)).broken()).containsExactly(Yardstick.MAIN_MESSAGE);
    }

    @Test
    void countsHardPlacesAndRareCharactersOfTheWholeSheet() {
        SheetEase ease = measure.measure(sheet("校验。", "校验。", 1));
        assertThat(ease.hard()).isEqualTo(2);
        assertThat(ease.sentences()).isEqualTo(3);
        assertThat(ease.longest()).isEqualTo(4);
        assertThat(ease.rarePermille()).isEqualTo(500);
        assertThat(ease.isFarAbove()).isFalse();
    }

    @Test
    void isFarAboveByOneEndlessSentenceOrByAHardPlaceForEachSentence() {
        assertThat(measure.measure(sheet("我们检查电表。", "电".repeat(51), 0)).isFarAbove()).isTrue();
        assertThat(measure.measure(sheet("我们检查电表。", "电".repeat(50), 0)).isFarAbove()).isFalse();
        assertThat(measure.measure(sheet("校验，校验。", "校验。校验。", 0)).isFarAbove()).isTrue();
        assertThat(measure.measure(sheet("我们检查电表。我们检查电表。", "校验，校验。校验。校验。", 0)).isFarAbove()).isFalse();
    }
}
