package org.amends.core.compensation.authority;

import java.util.Optional;
import org.amends.core.compensation.Money;
import org.amends.core.language.Wording;

/**
 * A kind of goodwill the pack offers. `worth` is what one is reckoned at (a gift, a service); empty where the sum is
 * typed.
 */
public record GoodwillKind(String id, Wording title, Nature nature, Optional<Money> worth) {

    public GoodwillKind {
        if (worth.filter(w -> w.minor() <= 0).isPresent()) {
            throw new IllegalArgumentException("a goodwill worth nothing: " + id);
        }
    }

    /** What the customer gets. */
    public enum Nature {
        MONEY,
        WAIVER,
        SERVICE,
        GIFT
    }
}
