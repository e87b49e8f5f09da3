package org.amends.core.adoption;

import org.amends.core.language.Wording;

/** Something wrong with a pack file: its place as `file:line pointer`, empty for the file as a whole, and what is wrong. */
public record PackFault(String place, Wording message) {
}
