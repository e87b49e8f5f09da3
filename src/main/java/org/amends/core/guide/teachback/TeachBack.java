package org.amends.core.guide.teachback;

import org.amends.core.language.Wording;

/** What a pack lets the clerk ask last about a sheet, and what a right answer holds. */
public record TeachBack(Wording ask, Wording listen) {
}
