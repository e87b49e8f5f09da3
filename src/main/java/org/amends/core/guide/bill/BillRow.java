package org.amends.core.guide.bill;

/** A row to type a bill's figures into, in the order they are asked: first what every bill has. What is put into each stands at {@link BillTyped}. */
public enum BillRow {
    DAYS,
    METER,
    STEP_1,
    STEP_2,
    TOTAL,
    LAST,
    PAY_BY,
    STEP_3,
    PEAK,
    FLAT,
    VALLEY,
    EXTRA
}
