package org.amends.core.complaint;

import org.amends.core.customer.Personal;

/** What went wrong: the pack's failure kind, the customer's own words, when it happened as said, what they hope for. */
public record Complaint(String kind, Channel channel, Personal words, Personal when, Personal wish) {
}
