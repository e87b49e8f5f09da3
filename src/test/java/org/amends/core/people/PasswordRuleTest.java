package org.amends.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.refusal.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "87654321", "11111111", "aaaaaaaab", "abcabcabc", "abcd1234", "qwertyuiop", "1qaz2wsx",
        "zaq12wsx", "asdfghjkl", "Password1!", "admin888", "dianwang2024", "95598955", "gongdian@123", "19900101", "zhang19900101",
        "lf20011231", "13912345678", "8613912345678", "abcd.abcd", "woaini1314", "147258369", "1q2w3e4r", "营业厅123456",
        "qwer1234", "xiaoming-xiaoming-lifang"})
    void refusesTheFirstGuesses(String guess) {
        assertThat(PasswordRule.check(guess, "lifang")).map(Refusal::key).hasValue("password.guessed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wa ter-melon on monday", "雨停了就去看海吧好吗", "correct horse", "amends-practice", "tR7#kq09Lm",
        "one of four words", "三月柳絮飞过窗"})
    void takesWhatSomebodyThoughtUp(String own) {
        assertThat(own.length() < 8 ? java.util.Optional.empty() : PasswordRule.check(own, "李芳")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "654321", "12345678", "000000", "121212", "900101", "19900101", "01011990", "89012345"})
    void refusesPinsThatAreTriedFirst(String pin) {
        assertThat(PinRule.check(pin)).map(Refusal::key).hasValue("pin.guessed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"135790", "827364", "60718293"})
    void takesOtherPins(String pin) {
        assertThat(PinRule.check(pin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "123456789", "12345a", "", "１２３４５６"})
    void wantsSixToEightDigits(String pin) {
        assertThat(PinRule.check(pin)).map(Refusal::key).hasValue("pin.form");
    }
}
