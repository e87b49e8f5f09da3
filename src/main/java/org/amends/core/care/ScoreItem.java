package org.amends.core.care;

import org.amends.core.language.Wording;

/** Something that speaks for more care, with its points and the reason, so that a level can always be explained. */
public record ScoreItem(String id, Wording title, int points, Wording why) {
}
