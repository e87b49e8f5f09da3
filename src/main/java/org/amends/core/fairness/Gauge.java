package org.amends.core.fairness;

/** The three kinds of fairness (seed 000). */
public enum Gauge {
    OUTCOME,
    PROCESS,
    TREATMENT
}
