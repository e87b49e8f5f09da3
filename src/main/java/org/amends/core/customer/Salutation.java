package org.amends.core.customer;

/** How the customer wishes to be addressed. */
public enum Salutation {
    MR,
    MS,
    NEUTRAL
}
