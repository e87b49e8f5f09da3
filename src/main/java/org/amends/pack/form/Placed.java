package org.amends.pack.form;

import org.amends.pack.json.Cell;

/** A value of the core and the cell it was made of. */
public record Placed<T>(T value, Cell cell) {
}
