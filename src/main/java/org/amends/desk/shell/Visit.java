package org.amends.desk.shell;

import org.amends.desk.kit.place.Place;

/**
 * Where the clerk is, and at what; the id is empty when the place is opened as it was left; `turn`
 * tells two openings of the same thing apart.
 */
public record Visit(Place place, String id, int turn) {
}
