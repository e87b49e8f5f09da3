package org.amends.core.replay;

import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.compensation.Money;
import org.amends.core.people.RoleId;

/**
 * One case under two policies. `shifts` name the families of rules whose sum differs; the roles say who alone may grant the case's
 * goodwill before and after, empty for nobody. Holds nothing personal.
 */
public record Replayed(CaseNumber number, String kind, List<Shift> shifts, Grantor grantor, boolean isKindKnown) {

    public Replayed {
        shifts = List.copyOf(shifts);
    }

    /** A family of rules and what its edition of the day gives; zero where it gives nothing. */
    public record Shift(String family, Money before, Money after) {
    }

    /** The lowest role that may grant the goodwill of this case by itself. */
    public record Grantor(Optional<RoleId> before, Optional<RoleId> after) {
        public boolean isHigher(List<RoleId> order) {
            return before.isPresent() && after.map(order::indexOf).orElse(order.size()) > order.indexOf(before.get());
        }
    }

    /** In one word, for the customer. */
    public enum Verdict {
        MORE,
        LESS,
        SAME,
        /** The other policy does not know this kind of failure. */
        KIND_UNKNOWN
    }

    public Verdict verdict() {
        if (!isKindKnown) {
            return Verdict.KIND_UNKNOWN;
        }
        long difference = shifts.stream().mapToLong(s -> s.after().minor() - s.before().minor()).sum();
        return difference == 0 ? Verdict.SAME : difference > 0 ? Verdict.MORE : Verdict.LESS;
    }
}
