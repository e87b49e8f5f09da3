package org.amends.core.people;

/** A member of staff, stable over renamings; never printed. */
public record PersonId(String value) {
}
