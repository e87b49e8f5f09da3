package org.amends.core.compensation.rule;

import java.time.LocalDate;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.language.Wording;

/** An example of a rule worked by hand. Run at load: a pack whose examples do not come out to the fen may not act. */
public record WorkedExample(Wording title, Facts facts, LocalDate today, Expected expected) {

    /** What must come out. */
    public sealed interface Expected {
        /** Owed to the customer. */
        record Owed(Money sum) implements Expected {
        }

        /** To be paid by the customer (a late fee as it should be, energy recorded too low). */
        record Payable(Money sum) implements Expected {
        }

        /** Nothing; the reason's key, empty when any reason will do. */
        record NotOwed(String reason) implements Expected {
        }

        /** A fact is missing, by id. */
        record Missing(String fact) implements Expected {
        }
    }
}
