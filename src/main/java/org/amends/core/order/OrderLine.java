package org.amends.core.order;

import org.amends.core.complaint.WorkOrder;
import org.amends.core.customer.Customer;

/** One row of a sender's table: the order and whom it is about. */
public record OrderLine(WorkOrder order, Customer customer) {
}
