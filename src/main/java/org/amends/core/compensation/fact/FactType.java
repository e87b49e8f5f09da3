package org.amends.core.compensation.fact;

import java.util.Locale;

/**
 * The closed set of fact types. The text form of each, as packs, events and facts files write it, is in {@link
 * FactText}.
 */
public enum FactType {
    /** A sum of the pack's currency. */
    MONEY,
    /** A decimal quantity not below zero: energy, a price for one unit, a multiplier. Its unit is the fact's own. */
    QUANTITY,
    /** Whole days, not below zero. */
    DAYS,
    /** A calendar day. */
    DATE,
    YES_NO,
    /** One of the fact's options. */
    CHOICE,
    /** A length of time, kept in whole minutes. */
    HOURS,
    /** A percentage; may be negative (a slow meter). */
    PERCENT;

    /** As packs and texts write it: `yes-no`. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
