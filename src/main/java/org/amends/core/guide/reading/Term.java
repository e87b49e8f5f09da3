package org.amends.core.guide.reading;

import org.amends.core.language.Wording;

/** A hard word and its plain twin, which may stand in its place in a sentence. */
public record Term(String id, Wording hard, Wording plain) {
}
