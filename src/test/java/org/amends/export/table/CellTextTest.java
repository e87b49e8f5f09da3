package org.amends.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1", "\0=1+1", "＝1+1", "＋1", "－1", "＠x", "﹦1",
        "  =1", "\u3000=1", "\u200B=1", "\uFEFF=1", "\u202E=1", "=HYPERLINK(\"http://x\",\"点我\")",
        "=cmd|'/C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\ttext",
        "0012345678", "13800138000", "1E5", "2026-11-23", "11/23", "１３８００１３８０００", "12:30", "50%", "11月23日", "3702-01"})
    void guardsWhatASpreadsheetWouldTakeForSomethingElse(String text) {
        assertThat(CellText.forCsv(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王女士", "138****8000", "****5678", "3702-01-261123-A007-K", "\"=1+1\"", "他说：“=1”",
        "😀", "𬭎龘", "a,b\"c\nd", "等3天"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(CellText.forCsv(text)).isEqualTo(text);
    }

    @Test
    void takesOutWhatNoCellCanHold() {
        assertThat(CellText.clean("a\0b\u0007c\u0085d\u202Ee\uFEFFf")).isEqualTo("abcdef");
        assertThat(CellText.clean("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(CellText.clean("x\uD800y\uDC00z\uFFFF")).isEqualTo("x\uFFFDy\uFFFDz\uFFFD");
        assertThat(CellText.clean("𬭎👨‍👩‍👧")).isEqualTo("𬭎👨‍👩‍👧");
    }

    @Test
    void cutsForAWorkbookBetweenWholeCharacters() {
        String cut = CellText.forWorkbook("a" + "𬭎".repeat(20_000));
        assertThat(cut.length()).isLessThanOrEqualTo(CellText.LONGEST);
        assertThat(cut).endsWith("𬭎…");
        assertThat(CellText.forWorkbook("b".repeat(CellText.LONGEST))).hasSize(CellText.LONGEST).endsWith("b");
    }
}
