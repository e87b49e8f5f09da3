package org.amends.core.cause;

/** How wide the cause reaches (M21): who else is hit decides whom to tell first. */
public enum Reach {
    THIS_CUSTOMER,
    BUILDING,
    FEEDER,
    AREA,
    METER_BATCH,
    SYSTEM,
    NOT_YET_KNOWN
}
