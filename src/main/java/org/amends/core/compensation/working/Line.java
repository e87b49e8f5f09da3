package org.amends.core.compensation.working;

import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.language.Wording;

/** One line of a sum worked out, in words a customer can read. The parts of all lines add up to the result. */
public record Line(Wording text, Optional<Money> part) {

    public static Line of(String zh, String en) {
        return new Line(new Wording(zh, en), Optional.empty());
    }

    public static Line of(Wording text) {
        return new Line(text, Optional.empty());
    }

    public static Line part(Wording text, Money part) {
        return new Line(text, Optional.of(part));
    }
}
