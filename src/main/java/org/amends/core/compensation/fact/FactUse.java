package org.amends.core.compensation.fact;

/** A fact that a formula reads, with the type it must have. A pack's rule has to declare each. */
public record FactUse(String fact, FactType type) {
}
