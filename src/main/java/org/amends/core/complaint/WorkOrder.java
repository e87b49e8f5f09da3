package org.amends.core.complaint;

import java.time.Instant;
import org.amends.core.customer.Personal;

/** An order (工单) as another place sent it: its number there, when it was taken there, until when it wants our answer, what was said. */
public record WorkOrder(OrderSource source, String number, Instant received, Instant due, Personal words) {
}
