package org.amends.core.guide.bill;

/** A row to type a bill's figures into, in the order they are asked. What is put into each stands at {@link BillTyped}. */
public enum BillRow {
    DAYS,
    PAY_BY,
    METER,
    STEP_1,
    STEP_2,
    STEP_3,
    PEAK,
    FLAT,
    VALLEY,
    EXTRA,
    TOTAL,
    LAST
}
