package org.amends.core.compensation.formula;

import java.util.List;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.working.Result;
import org.amends.core.compensation.working.Rounding;

/**
 * A kind of formula with its parameters, as the pack gives them. Closed: a new kind is a matter of the program. Pure.
 */
public sealed interface Formula
        permits EnergyMultiple, EnergyShare, DamagedItem, MeteringRefund, UsualUse, LateFee, FixedSum, BandedSum,
                Receipts, NoneButExplain {

    /** The facts this formula may read; a rule must declare each of them with this type. */
    List<FactUse> uses();

    /** Ids of the facts the sum needs, as far as the facts known tell already; known ones are among them. */
    default List<String> wanted(Facts facts) {
        return uses().stream().map(FactUse::fact).toList();
    }

    /** Whether a DATE fact may lie after today. */
    default boolean mayLieAhead(String fact) {
        return false;
    }

    /**
     * Works the sum out. All wanted facts are known, else NoSuchElementException: whoever calls asks for them first.
     * ArithmeticException when the sum is beyond what money can hold.
     */
    Result work(Facts facts, Rounding rounding);
}
