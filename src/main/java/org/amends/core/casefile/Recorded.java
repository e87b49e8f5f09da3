package org.amends.core.casefile;

import java.time.Instant;
import org.amends.core.people.Actor;

/** An event with who and when. What the journal keeps. */
public record Recorded(Actor by, Instant at, CaseEvent event) {
}
