package org.amends.core.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.core.refusal.Refusal;

/** What a password must be (settled 19): 8 to 128 characters of any kind, none of the first guesses. */
public final class PasswordRule {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final List<String> GUESSES = List.of("password", "12345678", "123456789", "1234567890", "87654321",
            "11111111", "88888888", "66666666", "00000000", "qwertyui", "qwerty123", "abcd1234", "a1234567", "1qaz2wsx",
            "password1", "iloveyou", "95598955", "95598123", "dianwang", "guojiadianwang", "gongdian", "yingyeting",
            "amends123", "anxinguitai", "admin123", "administrator", "woaini1314", "5201314520", "zaq12wsx");

    private PasswordRule() {
    }

    /** Why it will not do; empty when it will. */
    public static Optional<Refusal> check(CharSequence password, String name) {
        int length = Character.codePointCount(password, 0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(Refusal.of("password.length", "" + SHORTEST, "" + LONGEST));
        }
        String lower = password.toString().toLowerCase(Locale.ROOT);
        boolean guessed = GUESSES.contains(lower) || lower.chars().distinct().count() < 3
                || !name.isBlank() && lower.contains(name.toLowerCase(Locale.ROOT));
        return guessed ? Optional.of(Refusal.of("password.guessed")) : Optional.empty();
    }
}
