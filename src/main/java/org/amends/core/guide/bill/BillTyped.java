package org.amends.core.guide.bill;

import org.amends.core.refusal.Refusal;

/** What came of the figures typed for a bill. */
public sealed interface BillTyped {

    /** Nothing is typed yet. */
    record Nothing() implements BillTyped {
    }

    /** Right so far; this row is wanted still. */
    record Wanting(BillRow row) implements BillTyped {
    }

    /** A row that cannot be read, or does not agree with the others. */
    record Wrong(BillRow row, Refusal why) implements BillTyped {
    }

    /** All is there and agrees. */
    record Ready(Bill bill) implements BillTyped {
    }
}
