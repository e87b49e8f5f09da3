package org.amends.core.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amends.core.refusal.Refusal;

/** What a PIN must be: six to eight digits, no run, no date, not few digits over and over. */
public final class PinRule {
    private static final Pattern FORM = Pattern.compile("[0-9]{6,8}");
    private static final Pattern DATE = Pattern.compile(
            "((19|20)?[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]))|((0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])(19|20)[0-9]{2})");
    private static final String UP = "01234567890123456789";
    private static final String DOWN = "98765432109876543210";

    private PinRule() {
    }

    /** Why it will not do; empty when it will. */
    public static Optional<Refusal> check(CharSequence pin) {
        if (!FORM.matcher(pin).matches()) {
            return Optional.of(Refusal.of("pin.form"));
        }
        boolean guessed = pin.chars().distinct().count() < 3 || UP.contains(pin) || DOWN.contains(pin)
                || DATE.matcher(pin).matches();
        return guessed ? Optional.of(Refusal.of("pin.guessed")) : Optional.empty();
    }
}
