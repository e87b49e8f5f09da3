package org.amends.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.reading.Term;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;

class SheetReadingTest {
    private static final Glossary WORDS = Glossary.of(List.of(
            new Term("check", new Wording("校验", "calibration"), new Wording("检查", "check")),
            new Term("late", new Wording("逾期", "overdue"), new Wording("过了期限", "past the date"))), "");
    private static final SheetFacts FACTS = new SheetFacts("recovery",
            new SheetFacts.Head("校验路营业厅", "N-1", "11月23日", "您好！", "我们校验电表。"),
            new SheetFacts.Body("电表走得快，校验过了，再校验一次。", List.of("逾期不收钱。"),
                    List.of(new SheetFacts.Act("校验电表", "11月30日前")),
                    List.of(new SheetFacts.Gain("校验后退钱", "12.00 元", List.of("校验日起算"))), List.of("上次校验的单子")),
            new SheetFacts.Next("校验电表", "11月30日前"), new SheetFacts.Contact("校验路营业厅", "000", ""),
            new SheetFacts.Refused("要求校验", "逾期了", "第七条：逾期", "校验过", "照样校验", "打电话"));

    private final SheetReading reading = new SheetReading(WORDS, Language.ZH);

    @Test
    void measuresEveryTextInTheOrderOfTheSheet() {
        assertThat(reading.parts(FACTS)).extracting(SheetReading.Part::place).containsExactly("message", "next",
                "happened", "did/0", "acts/0", "gains/0", "gains/0/lines/0", "bring/0", "asked", "why", "fact",
                "all-the-same", "next-door");
        assertThat(reading.parts(FACTS).get(2).ease().spots()).extracting(HardSpot::from).containsExactly(6, 12);
    }

    @Test
    void leavesNoHardWordWhereEveryTwinIsAccepted() {
        SheetFacts plain = reading.plain(FACTS, Set.of("校验", "逾期"));
        assertThat(reading.parts(plain)).allMatch(part -> part.ease().isPlain());
        assertThat(plain.body().happened()).isEqualTo("电表走得快，检查过了，再检查一次。");
    }

    @Test
    void keepsNamesAndArticlesAsTheyAre() {
        SheetFacts plain = reading.plain(FACTS, Set.of("校验", "逾期"));
        assertThat(plain.head().hall()).isEqualTo("校验路营业厅");
        assertThat(plain.contact()).isEqualTo(FACTS.contact());
        assertThat(plain.refused().article()).isEqualTo("第七条：逾期");
    }

    @Test
    void changesOnlyWhatIsAccepted() {
        SheetFacts plain = reading.plain(FACTS, Set.of("逾期"));
        assertThat(plain.body().did()).containsExactly("过了期限不收钱。");
        assertThat(plain.head()).isEqualTo(FACTS.head());
        assertThat(reading.plain(FACTS, Set.of())).isEqualTo(FACTS);
    }
}
