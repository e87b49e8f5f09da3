package org.amends.core.apology;

import org.amends.core.language.Wording;

/** A place in a text where blame is shifted: UTF-16 offsets (end exclusive) into the text as given, and what to say instead. */
public record Finding(int start, int end, String matched, String pattern, Wording why, Wording rewrite) {
}
