package org.amends.core.compensation.rule;

import java.time.LocalDate;
import org.amends.core.compensation.working.Figures;
import org.amends.core.language.Wording;

/**
 * How sure we are of a rule (settled 12). The desk says "unverified" beside every sum until an issuer confirms the
 * rule.
 */
public sealed interface Proof {

    /** In words. */
    Wording text();

    /** An issuer has confirmed the rule. */
    record Confirmed(String by, LocalDate on) implements Proof {
        @Override
        public Wording text() {
            return new Wording(by + " 已于 " + Figures.day(on).zh() + "核实。", "Confirmed by " + by + " on " + Figures.day(on).en() + ".");
        }
    }

    /** Nobody has yet. */
    record Unverified() implements Proof {
        @Override
        public Wording text() {
            return new Wording("这一条还要等发布单位确认（未核实）。", "No issuer has confirmed this rule yet (unverified).");
        }
    }
}
