package org.amends.core.compensation.rule;

/** What a rule rests on: where it is written, whether it is in force, and who has confirmed that. */
public record Basis(Source source, Force force, Proof proof) {
}
