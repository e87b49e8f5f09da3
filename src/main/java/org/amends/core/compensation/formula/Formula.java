package org.amends.core.compensation.formula;

import java.util.List;
import org.amends.core.compensation.fact.FactUse;

/** A kind of formula with its parameters, as the pack gives them. Closed: a new kind is a matter of the program. */
public sealed interface Formula
        permits EnergyMultiple, EnergyShare, DamagedItem, MeteringRefund, LateFee, FixedSum, BandedSum, Receipts,
                NoneButExplain {

    /** The facts this formula reads; a rule must declare each of them with this type. */
    List<FactUse> uses();
}
