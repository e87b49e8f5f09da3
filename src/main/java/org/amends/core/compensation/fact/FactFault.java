package org.amends.core.compensation.fact;

import org.amends.core.refusal.Refusal;

/** What is wrong with the value of one fact, to be shown beside it. */
public record FactFault(String fact, Refusal refusal) {
}
