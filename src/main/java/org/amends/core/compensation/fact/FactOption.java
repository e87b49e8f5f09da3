package org.amends.core.compensation.fact;

import org.amends.core.language.Wording;

/** One option of a CHOICE fact. */
public record FactOption(String id, Wording label) {
}
