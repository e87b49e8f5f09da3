package org.amends.desk.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTypingTest {

    @Test
    void keepsEverythingThatCanBeSeen() {
        String seen = "<p>怎么老停电</p>\n\t𬭎龘䶮 迪丽热巴·买买提 １３８ 😡 café ¥30";
        assertThat(CleanTyping.clean(seen)).isEqualTo(seen);
    }

    @Test
    void takesJoinersMarksAndControlsOut() {
        assertThat(CleanTyping.clean("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67")).isEqualTo("👨👩👧");
        assertThat(CleanTyping.clean("\u202E停电\uFEFF\u0007\u2764\uFE0F")).isEqualTo("停电❤");
    }

    @Test
    void givesOneFormOfEachCharacterAndOfALineEnd() {
        assertThat(CleanTyping.clean("cafe\u0301\r\n停\r电")).isEqualTo("café\n停\n电");
    }
}
