package org.amends.core.cause;

/** First level of a cause (M4, G17, settled 12). */
public enum CauseParty {
    COMPANY,
    CUSTOMER,
    OTHER_CUSTOMERS,
    THIRD_PARTY,
    CHANCE,
    NOT_YET_KNOWN
}
