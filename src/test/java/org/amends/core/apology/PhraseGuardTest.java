package org.amends.core.apology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseGuardTest {
    private final PhraseGuard guard = new PhraseGuard(List.of(
            pattern("misuse", List.of("{你|客户}{自己|}…使用{不当|有误}", "your misuse"), List.of("{绝|并}不是你")),
            pattern("supplier", List.of("上级{部门|}指定…供应商"), List.of())),
            new Attribution(List.of("客户说", "the customer said"), List.of("我们说"), List.of("客户说得对", "客户说的没错")));

    private static BlamePattern pattern(String id, List<String> match, List<String> unless) {
        return new BlamePattern(id, match, unless,
                new BlamePattern.Advice(Wording.same("why"), Wording.same("rewrite")),
                new BlamePattern.Examples(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "是不是你使用不当造成的", "是不是您自己使用不当", "是 不 是 你\t使用　不当", "你上次用的时候使用有误",
        "是不是你\n使用不当", "你\u200b使用\ufeff不当", "It was YOUR  misuse.", "ｙｏｕｒ ｍｉｓｕｓｅ",
        "我们说“是您使用不当”", "客户说没电了。是您使用不当。", "这绝不是上级的事。您使用不当。", "他说“是您使用不当",
        "客户说没电\n是您使用不当", "客户说得对，是您使用不当", "客户 说得对 , 您使用有误", "客户说的没错，您使用不当"})
    void findsBlameHoweverItIsTyped(String text) {
        assertThat(guard.finds(text)).extracting(Finding::pattern).containsExactly("misuse");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "您好，卡给我，马上换", "客户说是他使用不当", "客户问：“是不是我使用不当？”", "“是不是您使用不当”是别人说的话",
        "「你使用不当」", "『你使用不当』", "客户说是不是你使用不当", "这绝不是您使用不当造成的", "您好。使用不当的后果", "yours misuse",
        "your misused", "你说了很多很多很多很多很多很多很多，使用不当"})
    void letsFairWordsAndTheCustomersOwnThrough(String text) {
        assertThat(guard.finds(text)).isEmpty();
    }

    @Test
    void saysWhereInTheTextAsTyped() {
        String text = "您好，这是 上级部门 指定的设备供应商，没办法";
        Finding finding = guard.finds(text).getFirst();
        assertThat(finding.matched()).isEqualTo("上级部门 指定的设备供应商");
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.matched());
        assertThat(finding.rewrite().zh()).isEqualTo("rewrite");
    }

    @Test
    void namesEachPlaceOnceInTheOrderOfTheText() {
        assertThat(guard.finds("您使用不当。上级指定的供应商。您使用有误。")).extracting(Finding::pattern)
                .containsExactly("misuse", "supplier", "misuse");
    }

    @Test
    void theWiderFindingHidesTheOneInsideIt() {
        PhraseGuard two = new PhraseGuard(List.of(pattern("short", List.of("没办法"), List.of()),
                pattern("long", List.of("我也没办法"), List.of())), Attribution.NONE);
        assertThat(two.finds("我也没办法")).extracting(Finding::pattern).containsExactly("long");
    }

    @Test
    void workGrowsWithTheTextAloneEvenForTheWorstOne() {
        PhraseGuard worst = new PhraseGuard(List.of(pattern("worst", List.of("啊…啊…啊…不"), List.of("啊…啊…啊…哦"))),
                Attribution.NONE);
        assertThat(worst.finds("啊".repeat(5_000))).isEmpty();
        assertThat(worst.finds("啊".repeat(5_000) + "不")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "甲…", "{甲|乙", "甲}", "甲|乙", "{甲{乙}}", "{|}", "甲…乙…丙…丁…戊",
        "{一|二|三|四|五|六|七|八}{一|二|三|四|五|六|七|八}{一|二|三|四|五|六|七|八}"})
    void refusesPatternsItCannotRead(String pattern) {
        assertThat(PatternText.fault(pattern)).isNotEmpty();
        assertThatThrownBy(() -> new PhraseGuard(List.of(pattern("x", List.of(pattern), List.of())), Attribution.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
