package org.amends.core.compensation.quote;

import java.util.List;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.working.Line;
import org.amends.core.language.Wording;

/** What a rule gives for the facts of a case. Only `Owed` may be awarded. Sums are never negative. */
public sealed interface Quote {

    /** The company owes the customer this sum; above zero. */
    record Owed(Money sum, List<Line> lines) implements Quote {
        public Owed {
            lines = List.copyOf(lines);
        }
    }

    /** Worked out rightly, the customer has to pay this sum (a late fee, energy recorded too low). Nothing to award. */
    record Payable(Money sum, List<Line> lines) implements Quote {
        public Payable {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Nothing is owed under this rule: a stable key, the reason in words, and the fact that decides (empty if none
     * does).
     */
    record NotOwed(String reason, Wording why, String decidingFact, List<Line> lines) implements Quote {
        public NotOwed {
            lines = List.copyOf(lines);
        }
    }

    /** Facts to ask for, in order; never empty. */
    record Missing(List<FactSpec> facts) implements Quote {
        public Missing {
            facts = List.copyOf(facts);
        }
    }

    /** Facts that cannot be: bought after the damage, a day in the future. Each is shown at its place. */
    record Wrong(List<FactFault> faults) implements Quote {
        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
